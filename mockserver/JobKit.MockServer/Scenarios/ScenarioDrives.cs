namespace JobKit.MockServer;

/// <summary>The drives as people write them.</summary>
internal static class ScenarioDrives
{
    private static readonly (string Word, ScenarioDrive Drive)[] Known =
    [
        ("polls", ScenarioDrive.Polls),
        ("time", ScenarioDrive.Time),
        ("command", ScenarioDrive.Command),
        ("at-once", ScenarioDrive.AtOnce),
    ];

    public static string Listed => string.Join(", ", Known.Select(known => known.Word));

    public static string ToWord(this ScenarioDrive drive) => Known.First(known => known.Drive == drive).Word;

    public static bool TryParse(string? word, out ScenarioDrive drive)
    {
        var found = Known.FirstOrDefault(known => known.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        drive = found.Drive;
        return found.Word is not null;
    }
}
