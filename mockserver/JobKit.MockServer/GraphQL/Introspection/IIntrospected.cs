namespace JobKit.MockServer;

/// <summary>A part of a schema, as introspection shows it.</summary>
internal interface IIntrospected
{
    /// <summary>The type of introspection's own that it is of (<c>__Field</c>).</summary>
    string TypeName { get; }

    /// <summary>Whether a list leaves it out that was not asked for what is deprecated.</summary>
    bool IsDeprecated => false;

    /// <summary>The value of a field: a text, a truth value, another part, or a list of these; null where it has none.</summary>
    object? Get(string field);
}
