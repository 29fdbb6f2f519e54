namespace JobKit.Specs;

/// <summary>Expressions that were read, and what the description says of their places.</summary>
/// <param name="Expressions">The expressions, in order.</param>
/// <param name="Places">Of those that are places in a body: what the description says.</param>
internal sealed record ReadPlaces(EquatableArray<Expression> Expressions, IReadOnlyList<PlaceResult> Places)
{
    /// <summary>The documented values, over all places that exist.</summary>
    public IReadOnlyList<string> Enum => [.. Places.SelectMany(place => place.Enum).Distinct()];

    /// <summary>The documented types, over all places that exist.</summary>
    public IReadOnlyList<string> Types => [.. Places.Where(place => place.Kind == PlaceKind.Found).SelectMany(place => place.Types.Count == 0 ? ["any"] : place.Types).Distinct()];

    /// <summary>Whether nothing may be there: no place of the list is always there.</summary>
    public bool CanBeAbsent => Places.Count == 0 || Places.All(place => place.Kind != PlaceKind.Found || place.CanBeAbsent);

    /// <summary>Whether the description says that it is a number.</summary>
    public bool IsNumber => Places.Any(place => place.Kind == PlaceKind.Found) && Places.Where(place => place.Kind == PlaceKind.Found).All(place => place.IsNumber);

    /// <summary>The pointer of the first place in the body; null where there is none.</summary>
    public Pointer? FirstPointer => Expressions.OfType<BodyExpression>().FirstOrDefault()?.Pointer;
}
