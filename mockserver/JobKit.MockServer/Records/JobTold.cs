using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What the poll says of a job now: every other operation says the same.</summary>
internal sealed class JobTold
{
    private readonly ProviderModel _model;
    private readonly JsonNode? _body;

    /// <param name="model">The provider.</param>
    /// <param name="key">The job's key, in order.</param>
    /// <param name="telling">What the poll answers.</param>
    public JobTold(ProviderModel model, IReadOnlyList<string> key, JobTelling telling)
    {
        (_model, Key, Glance) = (model, key, telling.Glance);
        NodeValues.TryParse(telling.Answer.Body.Fill(telling.Answer.Filling).Span, out _body);
    }

    public IReadOnlyList<string> Key { get; }

    public JobGlance Glance { get; }

    public JobState State => Glance.Step.State;

    /// <summary>Whether the job failed, in whole or in part: only then there is an error to tell of.</summary>
    public bool HasFailed => Glance.Step.IsOver && State is JobState.Failed or JobState.PartiallySucceeded;

    /// <summary>The state as the vendor says it; null where no one place does.</summary>
    public string? Word => JsonPlaces.ScalarText(First(Shapes.Main(_model.Table).At)) ?? Glance.Step.Word?.Value ?? Glance.Step.NewWord;

    /// <summary>The first value there is, one that is no object or list before one that is; null where there is none.</summary>
    public JsonNode? First(IEnumerable<Expression> at) => at.OfType<BodyExpression>()
        .Select(place => PathOf(place.Pointer) is { } path ? JsonPlaces.Get(_body, path) : null)
        .Where(value => !JsonPlaces.IsNothing(value))
        .OrderBy(value => value is JsonValue ? 0 : 1)
        .FirstOrDefault();

    private string[]? PathOf(Pointer pointer)
    {
        var path = pointer.Segments.Select(TextOf).OfType<string>().ToArray();
        return path.Length == pointer.Segments.Count ? path : null;
    }

    private string? TextOf(TextTemplate segment)
    {
        var parts = segment.Parts.Select(part => part.Text ?? (part.Expression is KeyFieldExpression field && KeyEcho.IndexOf(_model, field.Name) is >= 0 and var index ? Key[index] : null)).ToArray();
        return parts.Any(part => part is null) ? null : string.Concat(parts);
    }
}
