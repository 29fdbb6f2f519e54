namespace JobKit.Specs;

/// <summary>A parameter of a call and what it is set to.</summary>
/// <param name="Name">Its name, as the description writes it.</param>
/// <param name="Place">Where it travels.</param>
/// <param name="Value">What it is set to: text with key fields in it.</param>
/// <param name="AllowReserved">Whether <c>/</c> and its like stay as they are in the path.</param>
/// <param name="OmitWhenEmpty">Whether an empty value is not sent (an optional key field).</param>
public sealed record ParameterModel(string Name, ParameterPlace Place, TextTemplate Value, bool AllowReserved = false, bool OmitWhenEmpty = false);
