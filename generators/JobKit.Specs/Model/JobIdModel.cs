namespace JobKit.Specs;

/// <summary>Where the answer to a submit says a field of the new job's key.</summary>
public sealed record JobIdModel(string Field, EquatableArray<Expression> At);
