namespace JobKit.Specs;

/// <summary>Leaves a reader at the first place that it cannot read; never leaves this folder.</summary>
internal sealed class SyntaxFault(string message, Location location) : Exception(message)
{
    public SyntaxError Error { get; } = new(message, location);
}
