namespace JobKit.Specs;

/// <summary><c>$statusCode</c>.</summary>
public sealed record StatusCodeExpression : Expression;

/// <summary><c>$response.header.NAME</c>; case of the name does not matter.</summary>
public sealed record HeaderExpression(string Name) : Expression;

/// <summary><c>$response.body</c> with a pointer (empty: the whole body).</summary>
public sealed record BodyExpression(Pointer Pointer) : Expression;

/// <summary>A pointer into the element at hand (<c>/status</c>, inside <c>tasks</c>, <c>where</c>, <c>pick</c>).</summary>
public sealed record ElementExpression(Pointer Pointer) : Expression;

/// <summary><c>$key</c>: the name of the member at hand, where an object's members are the elements.</summary>
public sealed record ElementKeyExpression : Expression;

/// <summary><c>$request.path.NAME</c>, <c>$request.query.NAME</c> and <c>$job.NAME</c> where they come to a key field.</summary>
public sealed record KeyFieldExpression(string Name) : Expression;

/// <summary><c>$request.path.NAME</c> and <c>$request.query.NAME</c> in <c>jobId</c>: a parameter of the call that starts the job.</summary>
public sealed record SubmittedParameterExpression(string Name) : Expression;

/// <summary><c>$request.body#/…</c> in <c>jobId</c>: a place in the body of the call that starts the job.</summary>
public sealed record SubmittedBodyExpression(Pointer Pointer) : Expression;

/// <summary>Text with expressions in it; no value where one of them has none.</summary>
public sealed record TextExpression(TextTemplate Template) : Expression;

/// <summary><c>{ at, where, first, last, pick }</c>: one element of an array, and a place in it.</summary>
/// <param name="At">The array (or object), the first of the right kind.</param>
/// <param name="Where">What the element's places must be, all of it; empty: anything.</param>
/// <param name="Last">Whether the last that fits is taken, not the first.</param>
/// <param name="Pick">The place in the element.</param>
public sealed record PickExpression(EquatableArray<Expression> At, EquatableArray<WhereModel> Where, bool Last, Pointer Pick) : Expression;

/// <summary>A condition on a place of an element.</summary>
public sealed record WhereModel(Pointer At, CellModel Cell);
