namespace JobKit.Specs;

/// <summary>
/// A box in the space of all answers: a set of atoms on each axis, and every combination of them. A row of a table is one
/// box, so is what has to be covered, and so is what JSON cannot have. Immutable.
/// </summary>
internal sealed class AtomCube
{
    private readonly AtomSet[] _sides;
    private readonly int[] _asked;

    private AtomCube(AtomSet[] sides, int[] asked) => (_sides, _asked) = (sides, asked);

    /// <summary>The axes that may have been narrowed. On all others the box is as wide as the space, so that nobody has to look there.</summary>
    public IReadOnlyList<int> Asked => _asked;

    /// <summary>The atoms on one axis.</summary>
    public AtomSet this[int axis] => _sides[axis];

    /// <summary>The whole space, by the sizes of its axes.</summary>
    public static AtomCube Whole(IEnumerable<int> sizes) => new([.. sizes.Select(AtomSet.All)], []);

    /// <summary>The same box with another side.</summary>
    public AtomCube With(int axis, AtomSet side)
    {
        var sides = (AtomSet[])_sides.Clone();
        sides[axis] = side;
        return new(sides, Array.IndexOf(_asked, axis) >= 0 ? _asked : [.. _asked, axis]);
    }

    /// <summary>What is in both; null for nothing.</summary>
    public AtomCube? Meet(AtomCube other)
    {
        var both = other._asked.Aggregate(this, (box, axis) => box.With(axis, box[axis].And(other[axis])));
        return other._asked.Any(axis => both[axis].IsEmpty) ? null : both;
    }
}
