namespace JobKit.Specs;

/// <summary>A variable in the address of a server.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">What it is unless somebody says otherwise; empty where the description does not say.</param>
/// <param name="Values">What it may be; empty: anything.</param>
public sealed record ServerVariable(string Name, string Default, EquatableArray<string> Values);
