namespace JobKit.Specs;

/// <summary>Reads <c>@deprecated</c>.</summary>
internal static class GraphQLDeprecation
{
    // The default of the directive's argument, by the specification (section 3.13.3).
    private const string NoReason = "No longer supported";

    /// <summary>Why what bears these directives should not be used any more; null where nothing is against it.</summary>
    public static string? Reason(EquatableArray<GraphQLDirective> directives) => directives.FirstOrDefault(directive => directive.Name == "deprecated") is { } mark
        ? mark.TextOf("reason") ?? NoReason
        : null;
}
