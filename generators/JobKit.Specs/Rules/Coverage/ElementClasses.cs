namespace JobKit.Specs;

/// <summary>The classes of an array column's elements that no cell tells apart, and the sets of classes that cells ask about.</summary>
internal sealed class ElementClasses
{
    private readonly ValueAtoms _elements;
    private readonly int[][] _members;
    private readonly AtomSet[] _sets;

    /// <summary>Groups the elements.</summary>
    /// <param name="elements">What an element can be.</param>
    /// <param name="cells">The cells that ask about elements.</param>
    public ElementClasses(ValueAtoms elements, IReadOnlyCollection<CellModel> cells)
    {
        _elements = elements;
        AtomSet[] distinctions = [.. cells.Select(cell => elements.Matching(cell.Values)), elements.Domain];
        _members =
        [
            .. Enumerable.Range(0, elements.Count)
                .GroupBy(atom => AtomSet.Of(distinctions.Length, Enumerable.Range(0, distinctions.Length).Where(i => distinctions[i].Contains(atom))))
                .Select(group => group.ToArray()),
        ];
        _sets =
        [
            .. Enumerable.Range(0, Count).Select(i => AtomSet.Of(Count, i))
                .Concat(cells.Select(Asked))
                .Where(set => !set.IsEmpty)
                .Distinct(),
        ];
    }

    /// <summary>How many classes there are.</summary>
    public int Count => _members.Length;

    /// <summary>The classes of elements that need not be expected.</summary>
    public IEnumerable<int> OutsideDomain => Enumerable.Range(0, Count).Where(i => !_elements.Domain.Contains(First(i)));

    /// <summary>Each class by itself, in their order, then the sets of several that cells ask about.</summary>
    public IReadOnlyList<AtomSet> Sets => _sets;

    /// <summary>The element that stands for a class.</summary>
    public int First(int index) => _members[index][0];

    /// <summary>The classes of which a cell wants one (<c>any</c>) or none (<c>none</c>; for <c>all</c> those that it does not name).</summary>
    public AtomSet Asked(CellModel cell)
    {
        var atoms = _elements.Matching(cell.Values);
        return AtomSet.Of(Count, Enumerable.Range(0, Count).Where(i => atoms.Contains(First(i)) == (cell.Kind != CellKind.All)));
    }

    /// <summary>Where a set that is not empty stands among <see cref="Sets"/>.</summary>
    public int IndexOf(AtomSet set) => Array.IndexOf(_sets, set);
}
