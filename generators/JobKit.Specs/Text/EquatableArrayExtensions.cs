namespace JobKit.Specs;

/// <summary>Makes an <see cref="EquatableArray{T}"/> of any sequence.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>A copy of <paramref name="items"/> with value equality.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items);
}
