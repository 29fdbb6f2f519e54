namespace JobKit.Specs;

/// <summary>
/// Answers the one question behind every check of a table: is there a point of a box that none of the given boxes holds?
/// It is the usefulness of Maranget, "Warnings for pattern matching" (2007), with the cells as sets: one column is
/// specialised at a time and the product is never spelled out. Two things keep it small: a box that leaves one column to
/// decide narrows that column without branching, and of the values of a column only those are tried that the fewest boxes
/// hold (the paper's default matrix: where a value is in no row's cell, no other value can say more).
/// </summary>
/// <param name="budget">How many sides of boxes all questions together may look at. The problem is NP-complete, and this runs while somebody types.</param>
internal sealed class GapSearch(int budget)
{
    private long _steps;

    /// <summary>Whether the budget is used up.</summary>
    public bool IsExhausted => _steps > budget;

    /// <summary>Whether <paramref name="box"/> has a point that none of <paramref name="covers"/> holds; null when the budget is used up.</summary>
    public bool? HasGap(AtomCube box, IReadOnlyList<AtomCube> covers)
    {
        var found = Search(box, covers);
        return IsExhausted ? null : found;
    }

    private bool Search(AtomCube box, IReadOnlyList<AtomCube> covers)
    {
        // What a step costs: every box is looked at on the axes that it narrows.
        _steps += covers.Sum(cover => cover.Asked.Count);
        if (IsExhausted || !Narrow(ref box, ref covers))
        {
            return false;
        }

        if (covers.Count == 0)
        {
            return true;
        }

        var axis = MostAsked(box, covers);
        return Branches(box[axis], axis, covers).Any(side => Search(box.With(axis, side), covers));
    }

    /// <summary>Drops the boxes that lie apart and cuts off those that cover all but one axis of ours, until nothing changes; false when nothing is left.</summary>
    private static bool Narrow(ref AtomCube box, ref IReadOnlyList<AtomCube> covers)
    {
        bool changed;
        do
        {
            changed = false;
            var left = new List<AtomCube>(covers.Count);
            foreach (var cover in covers)
            {
                switch (Compare(box, cover, out var axis))
                {
                    case 0:
                        return false;
                    case 1:
                        box = box.With(axis, box[axis].Without(cover[axis]));
                        changed = true;
                        break;
                    case > 1:
                        left.Add(cover);
                        break;
                }
            }

            covers = left;
        }
        while (changed);

        return true;
    }

    /// <summary>On how many axes the cover holds only a part of the box, and the last of these; -1 where they lie apart.</summary>
    private static int Compare(AtomCube box, AtomCube cover, out int axis)
    {
        var partial = 0;
        axis = -1;
        foreach (var asked in cover.Asked)
        {
            if (!box[asked].Meets(cover[asked]))
            {
                return -1;
            }

            if (!box[asked].IsSubsetOf(cover[asked]))
            {
                partial++;
                axis = asked;
            }
        }

        return partial;
    }

    /// <summary>The axis that the most boxes ask about: specialising it sheds the most of them.</summary>
    private static int MostAsked(AtomCube box, IReadOnlyList<AtomCube> covers) => covers
        .SelectMany(cover => cover.Asked.Where(axis => !box[axis].IsSubsetOf(cover[axis])))
        .GroupBy(axis => axis)
        .OrderByDescending(axis => axis.Count()).ThenBy(axis => axis.Key)
        .First().Key;

    /// <summary>The side in parts that no box tells apart, without those that all boxes of another part hold too: if there is a gap, then also in that other part.</summary>
    private static List<AtomSet> Branches(AtomSet side, int axis, IReadOnlyList<AtomCube> covers)
    {
        var parts = side.Atoms
            .GroupBy(atom => AtomSet.Of(covers.Count, Enumerable.Range(0, covers.Count).Where(i => covers[i][axis].Contains(atom))))
            .ToArray();
        return
        [
            .. parts
                .Where(part => !parts.Any(other => !other.Key.Equals(part.Key) && other.Key.IsSubsetOf(part.Key)))
                .OrderBy(part => part.Key.Atoms.Count())
                .Select(part => side.Keep(part)),
        ];
    }
}
