namespace JobKit.Specs;

/// <summary>How a column of the table stands in the space of <see cref="AtomCube"/>s: which axes are its own, and what its cells mean there.</summary>
/// <param name="column">The column.</param>
/// <param name="firstAxis">The first of its axes; the others follow.</param>
internal abstract class ColumnCode(ColumnModel column, int firstAxis)
{
    /// <summary>The column.</summary>
    public ColumnModel Column { get; } = column;

    /// <summary>The axis of what the place itself holds; of an array, whether it is one and has elements.</summary>
    public int PlaceAxis { get; } = firstAxis;

    /// <summary>The sizes of its axes.</summary>
    public abstract IReadOnlyList<int> AxisSizes { get; }

    /// <summary>The box without what the cell refuses; null where nothing can satisfy the cell.</summary>
    public abstract AtomCube? Narrow(AtomCube box, CellModel cell);

    /// <summary>The box without what needs no row.</summary>
    public abstract AtomCube NarrowToDuty(AtomCube box);

    /// <summary>The box with one value of this column only: the first, in the order in which a message would name it, that leaves a gap.</summary>
    /// <param name="box">A box that has a gap.</param>
    /// <param name="hasGap">Whether a smaller box has one.</param>
    public abstract AtomCube Pin(AtomCube box, Func<AtomCube, bool> hasGap);

    /// <summary>The box with this column's sides of another one.</summary>
    public AtomCube Release(AtomCube box, AtomCube from) =>
        Enumerable.Range(PlaceAxis, AxisSizes.Count).Aggregate(box, (left, axis) => left.With(axis, from[axis]));

    /// <summary>What <see cref="Pin"/> has left, as a row writes it.</summary>
    public abstract string Show(AtomCube pinned);

    /// <summary>The boxes that no value of this column alone is in, an artefact of several axes.</summary>
    /// <param name="whole">The whole space.</param>
    public abstract IEnumerable<AtomCube> Impossible(AtomCube whole);

    /// <summary>The texts that this column tells apart where it reads a place.</summary>
    public abstract IEnumerable<string> Texts { get; }

    /// <summary>The atom of <see cref="PlaceAxis"/> that a JSON value is; -1 for one that the axis does not have.</summary>
    public abstract int Classify(JsonSample sample);
}
