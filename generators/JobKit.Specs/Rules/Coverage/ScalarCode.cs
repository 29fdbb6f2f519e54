namespace JobKit.Specs;

/// <summary>A column that is no array: one axis, an atom for each thing that it can hold.</summary>
internal sealed class ScalarCode(ColumnModel column, int firstAxis, ValueAtoms atoms, bool isMain) : ColumnCode(column, firstAxis)
{
    /// <inheritdoc/>
    public override IReadOnlyList<int> AxisSizes { get; } = [atoms.Count];

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Enumerable.Range(0, atoms.Count).Select(atom => atoms[atom].Text);

    /// <summary>The part of the whole space where the column holds an unlisted value.</summary>
    public AtomCube NarrowToOther(AtomCube whole) => whole.With(PlaceAxis, atoms.Of(ValueAtomKind.Other));

    /// <inheritdoc/>
    public override AtomCube? Narrow(AtomCube box, CellModel cell)
    {
        var side = box[PlaceAxis].And(atoms.Matching(cell.Values));
        return side.IsEmpty ? null : box.With(PlaceAxis, side);
    }

    /// <inheritdoc/>
    public override AtomCube NarrowToDuty(AtomCube box) => box.With(PlaceAxis, atoms.Duty(isMain));

    /// <inheritdoc/>
    public override AtomCube Pin(AtomCube box, Func<AtomCube, bool> hasGap) =>
        box[PlaceAxis].Atoms.Select(atom => box.With(PlaceAxis, box[PlaceAxis].Keep(atom))).FirstOrDefault(hasGap) ?? box;

    /// <inheritdoc/>
    public override string Show(AtomCube pinned) => atoms.Show(pinned[PlaceAxis].Atoms.First());

    /// <inheritdoc/>
    public override IEnumerable<AtomCube> Impossible(AtomCube whole) => [];

    /// <inheritdoc/>
    public override int Classify(JsonSample sample)
    {
        if (Column.Kind == ColumnKind.Presence)
        {
            return atoms.IndexOf(sample.IsEmpty && Column.AbsentAs is null ? ValueAtomKind.Absent : ValueAtomKind.There);
        }

        return sample.Kind switch
        {
            JsonSampleKind.Missing => Column.AbsentAs is { } value ? atoms.IndexOf(value) : atoms.IndexOf(ValueAtomKind.Absent),
            JsonSampleKind.Scalar when Column.Kind == ColumnKind.Sign => sample.Sign is { } sign ? atoms.IndexOf(sign) : atoms.IndexOf(ValueAtomKind.WrongKind),
            JsonSampleKind.Scalar => atoms.IndexOf(sample.Text),
            _ => atoms.IndexOf(ValueAtomKind.WrongKind),
        };
    }
}
