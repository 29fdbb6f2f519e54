namespace JobKit.Specs;

/// <summary>Schemes that are asked for together; none: anonymous requests are allowed.</summary>
public sealed record SecurityRequirement(EquatableArray<string> Schemes);
