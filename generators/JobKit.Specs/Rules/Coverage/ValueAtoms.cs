namespace JobKit.Specs;

/// <summary>All that a column can hold, in the order in which a message would name it: its values, <c>other</c>, <c>absent</c>.</summary>
internal sealed class ValueAtoms
{
    private const string Negative = "negative";

    private readonly ColumnModel _column;
    private readonly ValueAtom[] _atoms;

    private ValueAtoms(ColumnModel column, IEnumerable<ValueAtom> atoms)
    {
        (_column, _atoms) = (column, [.. atoms]);

        // Without enum and `values` the words of the rows are all that is known of the domain.
        var hasListed = _atoms.Any(atom => atom.Kind == ValueAtomKind.Listed);
        Domain = AtomSet.Of(Count, Where(atom => atom.Kind switch
        {
            ValueAtomKind.Listed or ValueAtomKind.There => true,
            ValueAtomKind.Named => !hasListed,
            ValueAtomKind.Other => column.IsOpen,
            _ => false,
        }));
    }

    /// <summary>How many there are.</summary>
    public int Count => _atoms.Length;

    /// <summary>The values that are expected, without <c>absent</c>.</summary>
    public AtomSet Domain { get; }

    /// <summary>One of them.</summary>
    public ValueAtom this[int atom] => _atoms[atom];

    /// <summary>What a column's place can hold.</summary>
    /// <param name="column">The column; no array.</param>
    /// <param name="named">What the rows name in it.</param>
    public static ValueAtoms OfColumn(ColumnModel column, IReadOnlyCollection<CellValue> named)
    {
        // Where missing counts as a value, `absent` cannot occur. Named all the same it gets an atom: such a row is no
        // more dead than one that names `absent` of a required place.
        var hasAbsent = column.AbsentAs is null || named.Any(value => value.Kind == CellValueKind.Absent);
        var absent = new ValueAtom(ValueAtomKind.Absent);
        var present = column.Kind == ColumnKind.Presence ? [new(ValueAtomKind.There)] : Present(column, named);
        return new(column, hasAbsent ? present.Append(absent) : present);
    }

    /// <summary>What an element of an array can hold; one without the field is <c>absent</c>.</summary>
    public static ValueAtoms OfElement(ColumnModel column, IReadOnlyCollection<CellValue> named) =>
        new(column, Present(column, named).Append(new(ValueAtomKind.Absent)));

    /// <summary>The atoms that are one of the values of a cell.</summary>
    public AtomSet Matching(IEnumerable<CellValue> values) =>
        AtomSet.Of(Count, values.SelectMany(value => Where(atom => Matches(value, atom))));

    /// <summary>The atoms that have to be covered. A column that would have none has <c>other</c>, lest an empty domain silences the rest of the table.</summary>
    /// <param name="isMain">Whether it is the main column, whose <c>other</c> and <c>absent</c> need no row.</param>
    public AtomSet Duty(bool isMain)
    {
        var other = Of(ValueAtomKind.Other);
        var duty = isMain ? Domain.Without(other)
            : _column.CanBeAbsent && _column.AbsentAs is null ? Domain.Or(Of(ValueAtomKind.Absent))
            : Domain;
        return duty.IsEmpty ? other : duty;
    }

    /// <summary>The atoms of a kind.</summary>
    public AtomSet Of(ValueAtomKind kind) => AtomSet.Of(Count, Where(atom => atom.Kind == kind));

    /// <summary>The atom that a text is.</summary>
    public int IndexOf(string text)
    {
        var index = Array.FindIndex(_atoms, atom => atom.Kind is ValueAtomKind.Listed or ValueAtomKind.Named && ValueText.AreSame(_column, atom.Text, text));
        return index >= 0 ? index : _column.Kind == ColumnKind.Boolean ? IndexOf(ValueAtomKind.WrongKind) : IndexOf(ValueAtomKind.Other);
    }

    /// <summary>The first atom of a kind; -1 for none.</summary>
    public int IndexOf(ValueAtomKind kind) => Array.FindIndex(_atoms, atom => atom.Kind == kind);

    /// <summary>The atom as a row writes it.</summary>
    public string Show(int atom) => ValueText.Show(_atoms[atom].Kind switch
    {
        ValueAtomKind.Listed or ValueAtomKind.Named => new(CellValueKind.Value, _atoms[atom].Text),
        ValueAtomKind.Absent => new(CellValueKind.Absent),
        ValueAtomKind.Other => new(CellValueKind.Other),
        _ => new(CellValueKind.Present),
    });

    private static IEnumerable<ValueAtom> Present(ColumnModel column, IReadOnlyCollection<CellValue> named)
    {
        var texts = Texts(column, named).ToList();

        // What is not true or false is no boolean at all, and beside the three signs there is no fourth.
        var hasOther = column.Kind != ColumnKind.Boolean && !(column.Kind == ColumnKind.Sign && texts.Exists(atom => atom.Text == Negative));
        return [.. texts, .. hasOther ? [new(ValueAtomKind.Other)] : Array.Empty<ValueAtom>(), new(ValueAtomKind.WrongKind)];
    }

    private static IEnumerable<ValueAtom> Texts(ColumnModel column, IReadOnlyCollection<CellValue> named)
    {
        var atoms = new List<ValueAtom>();
        var listed = ListedTexts(column, named).Select(text => new ValueAtom(ValueAtomKind.Listed, text));
        var extra = named.Where(value => value.Kind == CellValueKind.Value).Select(value => new ValueAtom(ValueAtomKind.Named, value.Text));
        foreach (var atom in listed.Concat(extra))
        {
            if (!atoms.Any(known => ValueText.AreSame(column, known.Text, atom.Text)))
            {
                atoms.Add(atom);
            }
        }

        return atoms;
    }

    private static IEnumerable<string> ListedTexts(ColumnModel column, IReadOnlyCollection<CellValue> named) => column.Kind switch
    {
        ColumnKind.Boolean => ["true", "false"],
        ColumnKind.Sign => column.Values.Contains(Negative) || named.Any(value => value.Text == Negative) ? ["zero", "positive", Negative] : ["zero", "positive"],
        _ => column.Values,
    };

    private bool Matches(CellValue value, ValueAtom atom) => value.Kind switch
    {
        CellValueKind.Absent => atom.Kind == ValueAtomKind.Absent,
        CellValueKind.Present => atom.Kind != ValueAtomKind.Absent,
        CellValueKind.Other => atom.Kind == ValueAtomKind.Other,
        _ => atom.Kind is ValueAtomKind.Listed or ValueAtomKind.Named && ValueText.AreSame(_column, atom.Text, value.Text),
    };

    private IEnumerable<int> Where(Func<ValueAtom, bool> holds) => Enumerable.Range(0, Count).Where(i => holds(_atoms[i]));
}
