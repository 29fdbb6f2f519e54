namespace JobKit.Specs;

/// <summary>A member of a map.</summary>
public sealed class MapEntry(string key, Location keyLocation, Node value)
{
    /// <summary>Its key, as text: <c>200</c> and <c>"200"</c> are the same.</summary>
    public string Key { get; } = key;

    /// <summary>Where the key stands.</summary>
    public Location KeyLocation { get; } = keyLocation;

    /// <summary>Its value.</summary>
    public Node Value { get; } = value;
}
