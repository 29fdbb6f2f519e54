namespace JobKit.Cli.New;

/// <summary>A value that a description lists.</summary>
/// <param name="Text">The value, as text.</param>
/// <param name="Name">The name that the description gives it, mostly a number's; null for none.</param>
/// <param name="Note">What the description says of it; null for nothing.</param>
internal sealed record DocumentedValue(string Text, string? Name = null, string? Note = null)
{
    /// <summary>The text that tells what it means: a number's name, failing that its note; a word itself.</summary>
    public string Speaking => !IsNumeric ? Text : Name ?? Note ?? Text;

    public bool IsNumeric => double.TryParse(Text, System.Globalization.CultureInfo.InvariantCulture, out _);
}
