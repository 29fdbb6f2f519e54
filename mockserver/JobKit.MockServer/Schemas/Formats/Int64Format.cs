using System.Globalization;

namespace JobKit.MockServer;

/// <summary><c>int64</c>: the range; whether it is whole, the type says.</summary>
internal sealed class Int64Format : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["int64"];

    public string Title => "between -9223372036854775808 and 9223372036854775807";

    public bool IsNumber => true;

    public FormatVerdict Judge(string text) => long.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? FormatVerdict.Right : FormatVerdict.Wrong;
}
