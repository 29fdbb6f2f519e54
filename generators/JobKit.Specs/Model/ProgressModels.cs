namespace JobKit.Specs;

/// <summary>A place that says it: a number, <c>n/m</c>, or the first number before a <c>%</c>.</summary>
/// <param name="At">Where.</param>
/// <param name="IsFraction">Whether 1 is the whole, not 100.</param>
public sealed record ProgressValue(EquatableArray<Expression> At, bool IsFraction) : ProgressModel;

/// <summary>Done of total, each a sum of places.</summary>
public sealed record ProgressRatio(SumModel Done, SumModel Total) : ProgressModel;

/// <summary>The share of tasks that are over.</summary>
public sealed record ProgressOfTasks : ProgressModel;

/// <summary>A sum: missing parts count 0, all missing is none. Each part is a list of expressions of which the first number counts.</summary>
public sealed record SumModel(EquatableArray<EquatableArray<Expression>> Parts);
