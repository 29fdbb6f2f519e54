namespace JobKit.Specs;

/// <summary>A place from which a value is read: an OpenAPI runtime expression, <c>$job.NAME</c>, or a pointer into an element.</summary>
public abstract record Expression;
