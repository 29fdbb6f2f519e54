namespace JobKit.Specs;

/// <summary>A directive (<c>@include(if: $deep)</c>).</summary>
public sealed record GraphQLDirective(string Name, EquatableArray<GraphQLArgument> Arguments)
{
    /// <summary>The text that an argument gives; null where it gives none.</summary>
    public string? TextOf(string argument) =>
        Arguments.FirstOrDefault(one => one.Name == argument)?.Value is { Kind: GraphQLValueKind.String } value ? value.Text : null;
}
