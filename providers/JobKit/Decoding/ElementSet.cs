using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>The set of values that the elements of an array have: a bit for each value that a row names, and one for all others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ElementSet(ulong Known, bool HasOthers, bool IsWrong)
{
    /// <summary>Whether there is no element.</summary>
    public bool IsAbsent => Known == 0 && !HasOthers && !IsWrong;

    /// <summary>Whether at least one element is one of these.</summary>
    public bool Any(ulong values) => (Known & values) != 0;

    /// <summary>Whether there is an element, and every one is one of these.</summary>
    public bool All(ulong values) => Known != 0 && (Known & ~values) == 0 && !HasOthers && !IsWrong;

    /// <summary>Whether no element is one of these.</summary>
    public bool None(ulong values) => !IsWrong && (Known & values) == 0;

    /// <summary>The set with an element more; -1 for one that no row names.</summary>
    public ElementSet With(int value) => value >= 0 ? this with { Known = Known | (1UL << value) } : this with { HasOthers = true };
}
