namespace JobKit.Specs;

/// <summary>Where message, code and detail of an error are.</summary>
public sealed record ErrorReads(EquatableArray<Expression> Message, EquatableArray<Expression> Code, EquatableArray<Expression> Detail);
