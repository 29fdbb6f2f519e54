namespace JobKit.Specs;

/// <summary>Something that is asked for.</summary>
public abstract record GraphQLSelection(EquatableArray<GraphQLDirective> Directives, Location Location);

/// <summary>A field.</summary>
public sealed record GraphQLFieldSelection(
    string? Alias, string Name, EquatableArray<GraphQLArgument> Arguments, EquatableArray<GraphQLSelection> Selections, EquatableArray<GraphQLDirective> Directives, Location Location)
    : GraphQLSelection(Directives, Location)
{
    /// <summary>The member of the answer: the alias, else the name.</summary>
    public string ResponseName => Alias ?? Name;
}

/// <summary>A named fragment's use.</summary>
public sealed record GraphQLFragmentSpread(string Name, EquatableArray<GraphQLDirective> Directives, Location Location)
    : GraphQLSelection(Directives, Location);

/// <summary>A fragment written in place; <paramref name="On"/> is null where it names no type.</summary>
public sealed record GraphQLInlineFragment(string? On, EquatableArray<GraphQLSelection> Selections, EquatableArray<GraphQLDirective> Directives, Location Location)
    : GraphQLSelection(Directives, Location);
