using System.Globalization;

namespace JobKit.MockServer;

/// <summary><c>int32</c>: the range; whether it is whole, the type says.</summary>
internal sealed class Int32Format : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["int32"];

    public string Title => "between -2147483648 and 2147483647";

    public bool IsNumber => true;

    public FormatVerdict Judge(string text) => int.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? FormatVerdict.Right : FormatVerdict.Wrong;
}
