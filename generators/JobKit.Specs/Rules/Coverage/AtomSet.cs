namespace JobKit.Specs;

/// <summary>An immutable set of the numbers 0 … size-1, as bits. Sets that meet are of one size.</summary>
internal readonly struct AtomSet : IEquatable<AtomSet>
{
    private const int WordSize = 64;

    private readonly ulong[] _words;

    private AtomSet(ulong[] words) => _words = words;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _words.All(word => word == 0);

    /// <summary>What is in it, in ascending order.</summary>
    public IEnumerable<int> Atoms
    {
        get
        {
            var set = this;
            return Enumerable.Range(0, _words.Length * WordSize).Where(set.Contains);
        }
    }

    /// <summary>The set of all <paramref name="size"/> atoms.</summary>
    public static AtomSet All(int size) => Of(size, Enumerable.Range(0, size));

    /// <summary>The set of the given atoms.</summary>
    public static AtomSet Of(int size, params IEnumerable<int> atoms)
    {
        var words = new ulong[(size + WordSize - 1) / WordSize];
        foreach (var atom in atoms)
        {
            words[atom / WordSize] |= 1UL << (atom % WordSize);
        }

        return new(words);
    }

    /// <summary>Whether the atom is in it.</summary>
    public bool Contains(int atom) => (_words[atom / WordSize] & (1UL << (atom % WordSize))) != 0;

    /// <summary>Whether all of it is in the other.</summary>
    public bool IsSubsetOf(AtomSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something is in both.</summary>
    public bool Meets(AtomSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The given atoms of it.</summary>
    public AtomSet Keep(params IEnumerable<int> atoms) => And(Of(_words.Length * WordSize, atoms));

    /// <summary>What is in both.</summary>
    public AtomSet And(AtomSet other) => new([.. _words.Zip(other._words, (mine, theirs) => mine & theirs)]);

    /// <summary>What is in one of them.</summary>
    public AtomSet Or(AtomSet other) => new([.. _words.Zip(other._words, (mine, theirs) => mine | theirs)]);

    /// <summary>What is in this one and not in the other.</summary>
    public AtomSet Without(AtomSet other) => new([.. _words.Zip(other._words, (mine, theirs) => mine & ~theirs)]);

    /// <inheritdoc/>
    public bool Equals(AtomSet other) => _words.SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AtomSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Aggregate(17, (hash, word) => unchecked((hash * 31) + word.GetHashCode()));
}
