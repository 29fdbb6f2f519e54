namespace JobKit.Specs;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; the provider is generated.</summary>
    Information,

    /// <summary>Probably a mistake; the provider is generated.</summary>
    Warning,

    /// <summary>The provider is left out whole.</summary>
    Error,
}
