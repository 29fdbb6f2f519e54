namespace JobKit.Specs;

/// <summary>
/// An array column, as a set of element values, without spelling out the sets: one axis says whether there are elements,
/// and for each class of elements that no cell tells apart one axis says whether the set has such an element. A cell that
/// asks for several classes has an axis of its own, tied to theirs, so that every cell is one box (a disjunction over the
/// classes would be several, and a product of them in a row with several arrays).
/// </summary>
internal sealed class ArrayCode : ColumnCode
{
    private const int Out = 0;
    private const int In = 1;

    private static readonly AtomSet IsOut = AtomSet.Of(2, Out);
    private static readonly AtomSet IsIn = AtomSet.Of(2, In);

    private readonly ValueAtoms _elements;
    private readonly ElementClasses _classes;

    /// <summary>Lays the column out.</summary>
    /// <param name="column">The column.</param>
    /// <param name="firstAxis">The first of its axes.</param>
    /// <param name="cells">What the rows ask of it.</param>
    public ArrayCode(ColumnModel column, int firstAxis, IReadOnlyCollection<CellModel> cells)
        : base(column, firstAxis)
    {
        var ofElements = cells.Where(cell => cell.Kind != CellKind.OneOf).ToArray();
        _elements = ValueAtoms.OfElement(column, [.. ofElements.SelectMany(cell => cell.Values)]);
        _classes = new(_elements, ofElements);
        AxisSizes = [3, .. Enumerable.Repeat(2, _classes.Sets.Count)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> AxisSizes { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [];

    /// <inheritdoc/>
    public override AtomCube? Narrow(AtomCube box, CellModel cell)
    {
        if (cell.Kind == CellKind.OneOf)
        {
            return NarrowShape(box, cell.Values.SelectMany(Shapes));
        }

        var asked = _classes.Asked(cell);
        var shaped = cell.Kind == CellKind.None ? NarrowShape(box, [ArrayShape.Elements, ArrayShape.Absent]) : NarrowShape(box, [ArrayShape.Elements]);
        return (shaped, asked.IsEmpty) switch
        {
            (null, _) => null,
            (_, true) => cell.Kind == CellKind.Any ? null : shaped,
            _ => shaped.With(AxisOf(_classes.IndexOf(asked)), cell.Kind == CellKind.Any ? IsIn : IsOut),
        };
    }

    /// <inheritdoc/>
    public override AtomCube NarrowToDuty(AtomCube box)
    {
        // The empty list is a duty even where the list is required, so `CanBeAbsent` has no say.
        var shaped = Column.AbsentAs is null ? [ArrayShape.Elements, ArrayShape.Absent] : new[] { ArrayShape.Elements };
        return _classes.OutsideDomain.Aggregate(NarrowShape(box, shaped) ?? box, (left, axis) => left.With(AxisOf(axis), IsOut));
    }

    /// <inheritdoc/>
    public override AtomCube Pin(AtomCube box, Func<AtomCube, bool> hasGap)
    {
        if (NarrowShape(box, [ArrayShape.Elements]) is not { } set || !hasGap(set))
        {
            return NarrowShape(box, [ArrayShape.Absent]) ?? box;
        }

        var axes = Enumerable.Range(0, _classes.Count).Select(AxisOf).ToArray();
        var single = axes
            .Where(axis => box[axis].Contains(In))
            .Select(axis => axes.Aggregate(set, (left, other) => left.With(other, other == axis ? IsIn : IsOut)))
            .FirstOrDefault(hasGap);

        // No set of one value: as few as can be, the first ones kept.
        return single ?? axes.Where(axis => box[axis].Contains(In)).Reverse().Aggregate(set, (left, axis) =>
            left.With(axis, IsOut) is var without && hasGap(without) ? without : left.With(axis, IsIn));
    }

    /// <inheritdoc/>
    public override string Show(AtomCube pinned)
    {
        if (!pinned[PlaceAxis].Contains((int)ArrayShape.Elements))
        {
            return ValueText.Show(new(CellValueKind.Absent));
        }

        var texts = Enumerable.Range(0, _classes.Count).Where(i => !pinned[AxisOf(i)].Contains(Out)).Select(i => _elements.Show(_classes.First(i)));
        return "{" + string.Join(", ", texts.OrderBy(text => text, StringComparer.Ordinal)) + "}";
    }

    /// <inheritdoc/>
    public override IEnumerable<AtomCube> Impossible(AtomCube whole)
    {
        var noElements = whole.With(PlaceAxis, Shape([ArrayShape.WrongKind, ArrayShape.Absent]));
        var allOut = Enumerable.Range(0, _classes.Count).Aggregate(whole, (left, i) => left.With(AxisOf(i), IsOut));
        yield return allOut.With(PlaceAxis, Shape([ArrayShape.Elements]));
        for (var i = 0; i < _classes.Count; i++)
        {
            yield return noElements.With(AxisOf(i), IsIn);
        }

        // The axis of several classes says "in" exactly where one of theirs does.
        for (var i = _classes.Count; i < _classes.Sets.Count; i++)
        {
            var members = _classes.Sets[i].Atoms.ToArray();
            yield return members.Aggregate(whole, (left, member) => left.With(AxisOf(member), IsOut)).With(AxisOf(i), IsIn);
            foreach (var member in members)
            {
                yield return whole.With(AxisOf(member), IsIn).With(AxisOf(i), IsOut);
            }
        }
    }

    /// <inheritdoc/>
    public override int Classify(JsonSample sample) => (int)(sample.Kind switch
    {
        JsonSampleKind.Array => ArrayShape.Elements,
        JsonSampleKind.Missing or JsonSampleKind.EmptyArray => Column.AbsentAs is null ? ArrayShape.Absent : ArrayShape.Elements,
        _ => ArrayShape.WrongKind,
    });

    private static IEnumerable<ArrayShape> Shapes(CellValue value) => value.Kind switch
    {
        CellValueKind.Absent => [ArrayShape.Absent],
        CellValueKind.Present => [ArrayShape.Elements, ArrayShape.WrongKind],
        _ => [],
    };

    private static AtomSet Shape(IEnumerable<ArrayShape> shapes) => AtomSet.Of(3, shapes.Select(shape => (int)shape));

    private AtomCube? NarrowShape(AtomCube box, IEnumerable<ArrayShape> shapes) =>
        box[PlaceAxis].And(Shape(shapes)) is { IsEmpty: false } side ? box.With(PlaceAxis, side) : null;

    private int AxisOf(int set) => PlaceAxis + 1 + set;
}
