namespace JobKit.Specs;

/// <summary>A cell and where its values stand.</summary>
internal sealed record ReadCell(CellKind Kind, IReadOnlyList<LocatedValue> Values)
{
    public CellModel ToModel() => new(Kind, Values.Select(value => value.Value).ToEquatableArray());
}

/// <summary>A value of a cell and where it stands.</summary>
internal readonly record struct LocatedValue(CellValue Value, Location Location);
