using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What the description says of the places of an answer.</summary>
/// <param name="roots">The answer's schemas; empty where the description has none.</param>
internal sealed class AnswerSchemas(IReadOnlyList<Schema> roots)
{
    private static readonly TextTemplate First = TextTemplate.Literal("0");

    public PlaceSchema At(Pointer pointer) => new(SchemaPlaces.Find(roots, pointer));

    /// <summary>An element of an array, or a place in it.</summary>
    public PlaceSchema Element(Pointer list, Pointer? place = null) =>
        At(new Pointer(list.Segments.Append(First).Concat(place?.Segments ?? []).ToEquatableArray()));
}
