using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The answers that are no status, as scenarios write them.</summary>
internal static class StepAnswers
{
    private static readonly (string Word, OutcomeKind Kind)[] Known =
    [
        ("not-found", OutcomeKind.NotFound),
        ("throttled", OutcomeKind.Throttled),
        ("unavailable", OutcomeKind.Unavailable),
        ("denied", OutcomeKind.Denied),
        ("invalid", OutcomeKind.Invalid),
        ("refused", OutcomeKind.Vendor),
    ];

    public static IEnumerable<string> Words => Known.Select(known => known.Word);

    public static string ToWord(OutcomeKind kind) => Known.First(known => known.Kind == kind).Word;

    public static OutcomeKind? Parse(string word) => Known.Where(known => known.Word == word).Select(known => (OutcomeKind?)known.Kind).FirstOrDefault();
}
