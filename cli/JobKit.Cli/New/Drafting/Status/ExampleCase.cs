using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Tells whether documented examples write a word otherwise than the enum does.</summary>
internal static class ExampleCase
{
    public static bool Differs(PollAnswer answer, WordsPlace place)
    {
        var words = place.Words.Meanings.Select(meaning => meaning.Word).ToList();
        var folded = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return folded.Count == words.Count && answer.Examples.Select(example => ExamplePlace.Find(example, place.Field.Pointer)).OfType<ScalarNode>()
            .Any(shown => folded.Contains(shown.Text) && !words.Contains(shown.Text));
    }
}
