using System.Collections.Concurrent;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Status answers that go beyond the vendor's documents: words that it may come up with, and an end without the result. Made on first use.</summary>
internal sealed class VariantAnswers(ProviderModel model, IReadOnlyList<JobWord> words, Deriver deriver)
{
    // Words come from scenarios, which clients may send: what is remembered is bounded.
    private const int MaxRemembered = 200;

    private readonly ConcurrentDictionary<(string Name, bool IsKeyed), MockAnswer?> _made = new();

    /// <summary>An answer that says the word where the vendor's words stand; null where the mapping names no such place, or knows the word.</summary>
    public MockAnswer? Saying(string newWord, bool isKeyed) => Remember(newWord, isKeyed, () => SayNew(newWord, isKeyed));

    /// <summary>The word's answer without the places of the mapping's results; null where it has none.</summary>
    public MockAnswer? WithoutResult(JobWord word, bool isKeyed) => Remember("\n" + word.Name, isKeyed, () => deriver.Vary(word, isKeyed, $"{word.Name} without a result", RemoveResults, read => read == word));

    private MockAnswer? Remember(string name, bool isKeyed, Func<MockAnswer?> make) =>
        _made.TryGetValue((name, isKeyed), out var known) ? known
        : _made.Count < MaxRemembered ? _made.GetOrAdd((name, isKeyed), _ => make())
        : make();

    private MockAnswer? SayNew(string newWord, bool isKeyed)
    {
        if (model.Table.Columns.Count == 0 || Shapes.Main(model.Table) is not { Kind: ColumnKind.Enum } main)
        {
            return null;
        }

        return words
            .Where(word => word.Value is not null)
            .OrderBy(word => word.IsOver)
            .ThenBy(word => word.State == JobState.Running ? 0 : 1)
            .Take(3)
            .Select(word => deriver.Vary(word, isKeyed, newWord, draft => deriver.Columns.TryWrite(draft, main, Aim.Value(newWord), isKeyed), read => read is null))
            .FirstOrDefault(answer => answer is not null);
    }

    private bool RemoveResults(AnswerDraft draft)
    {
        var removed = false;
        var places = model.Reads.ResultUrl.Concat(model.Results.SelectMany(result => result.Each.Count > 0 ? result.Each : result.Url.Concat(result.Value)));
        foreach (var place in places.OfType<BodyExpression>().Where(place => place.Pointer.Segments.Count > 0 && draft.Get(place.Pointer) is not null))
        {
            draft.Remove(place.Pointer);
            removed = true;
        }

        return removed;
    }
}
