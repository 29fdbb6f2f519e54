namespace JobKit.Specs;

/// <summary>What a scalar is, by JSON's rules or those of YAML 1.2's core schema.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>Null.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,
}
