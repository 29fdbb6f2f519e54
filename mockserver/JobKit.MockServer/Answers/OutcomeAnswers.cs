using System.Collections.Concurrent;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The vendor's answers that are no status: as documented, else made from the schema of the status that the mapping or HTTP gives them, else problem details.</summary>
internal sealed class OutcomeAnswers(ProviderModel model, OperationAnswers poll, IReadOnlyList<SampleReading> samples, ErrorComposer composer)
{
    private static readonly Dictionary<OutcomeKind, (int[] Statuses, string Title)> Defaults = new()
    {
        [OutcomeKind.NotFound] = ([404, 410], "There is no such job"),
        [OutcomeKind.Denied] = ([401, 403], "The credential is missing or not accepted"),
        [OutcomeKind.Throttled] = ([429], "Asked too often"),
        [OutcomeKind.Unavailable] = ([503, 500], "The vendor cannot answer just now"),
        [OutcomeKind.Invalid] = ([400, 422], "The request is wrong"),
        [OutcomeKind.Vendor] = ([409], "The vendor refuses"),
    };

    private readonly ConcurrentDictionary<OutcomeKind, MockAnswer?> _known = new();

    /// <param name="kind">What is to be said.</param>
    /// <param name="detail">What is wrong and the mend, for problem details; the vendor's own answers do not show it.</param>
    public MockAnswer Of(OutcomeKind kind, string detail) => Known(kind) ?? Problem.Of(Statuses(kind).First(), Defaults[kind].Title, detail);

    /// <summary>The vendor's own answer; null where there is none.</summary>
    public MockAnswer? Known(OutcomeKind kind) => _known.GetOrAdd(kind, Find);

    private MockAnswer? Find(OutcomeKind kind)
    {
        var documented = samples.Where(sample => sample.Outcome == kind).Select(sample => sample.Sample).FirstOrDefault(sample => model.Poll.GraphQL is null || composer.IsAboutJob(sample));
        return documented?.ToAnswer()
            ?? composer.Compose(kind, Defaults[kind].Title)
            ?? (model.Poll.GraphQL is null ? Statuses(kind).Where(status => poll.For(status) is { Status: not "default" }).Select(poll.Of).FirstOrDefault(answer => answer is not null) : null);
    }

    private IEnumerable<int> Statuses(OutcomeKind kind) => model.Errors
        .Where(entry => entry.Is == kind && entry.When.Count == 0)
        .SelectMany(entry => entry.Statuses)
        .Select(range => range.From)
        .Where(status => status >= 400)
        .Concat(Defaults[kind].Statuses);
}
