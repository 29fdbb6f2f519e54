namespace JobKit.Specs;

/// <summary>A value of a YAML or JSON document, and where it stands.</summary>
public abstract class Node(Location location)
{
    /// <summary>Where the value stands.</summary>
    public Location Location { get; } = location;
}
