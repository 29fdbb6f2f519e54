namespace JobKit.Specs;

/// <summary>A text, number, boolean or null.</summary>
public sealed class ScalarNode(string text, ScalarKind kind, bool isPlain, Location location) : Node(location)
{
    /// <summary>The text as written: a plain <c>000604</c> stays <c>000604</c>.</summary>
    public string Text { get; } = text;

    /// <summary>What it is.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>Whether it is a YAML scalar without quotes.</summary>
    public bool IsPlain { get; } = isPlain;
}
