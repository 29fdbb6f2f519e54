namespace JobKit.Specs;

/// <summary>The scalars that every GraphQL schema has, and what is said of values that are none of them.</summary>
public static class GraphQLScalars
{
    private static readonly string[] Names = ["Int", "Float", "String", "Boolean", "ID"];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>Whether it is one of them.</summary>
    public static bool IsBuiltIn(string name) => Names.Contains(name);

    /// <summary>What GraphQL servers say of a value that is not of a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value as written; null where it is not to be shown.</param>
    public static string Refusal(string scalar, string? value)
    {
        var kind = scalar switch { "Int" => "non-integer", "Float" => "non numeric", "Boolean" => "a non boolean", "ID" => "a non-string and non-integer", _ => "a non string" };
        return $"{scalar} cannot represent {kind} value" + (value is null ? "." : $": {value}.");
    }
}
