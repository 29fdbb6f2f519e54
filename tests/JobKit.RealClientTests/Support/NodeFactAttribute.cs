namespace JobKit.RealClientTests.Support;

/// <summary>A fact that runs an npm package; visibly skipped where there is none.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>A fact that needs Node and the packages.</summary>
    public NodeFactAttribute() => Skip = Npm.Skip;
}
