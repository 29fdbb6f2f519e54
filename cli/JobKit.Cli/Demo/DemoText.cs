using System.Globalization;

namespace JobKit.Cli.Demo;

/// <summary>The cells of a row as text.</summary>
internal static class DemoText
{
    public static string Word(DemoRow row) => row.Status switch
    {
        null => "",
        { VendorState: { } word, VendorDetail: { } detail } => $"{word} ({detail})",
        { VendorState: var word } => word ?? "",
    };

    public static string State(DemoRow row) => row.Problem ?? row.Status?.State.ToString() ?? "";

    public static string Progress(DemoRow row) => row.Status?.Progress is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{percent:0}%")
        : "";

    public static string Elapsed(DemoRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Elapsed.TotalSeconds:0.0} s");
}
