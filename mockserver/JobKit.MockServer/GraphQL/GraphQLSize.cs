using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>How much a document asks for with its fragments opened, counted without opening them.</summary>
/// <param name="Fields">How many fields. A double, which does not overflow.</param>
/// <param name="Depth">How deep they nest.</param>
internal readonly record struct GraphQLSize(double Fields, int Depth)
{
    // A few lines of fragments that hold each other twice ask for millions of fields, and long chains of them end a program's stack.
    private const int MostFields = 10_000;
    private const int MostDepth = 200;

    private static readonly GraphQLSize Endless = new(double.PositiveInfinity, MostDepth + 1);

    /// <summary>Whether it is more than a server would read.</summary>
    public bool IsTooLarge => Fields > MostFields || Depth > MostDepth;

    public static GraphQLSize Of(GraphQLDocument document, GraphQLOperation operation) => Of(document, operation.Selections, [], 0);

    private static GraphQLSize Of(GraphQLDocument document, EquatableArray<GraphQLSelection> selections, Dictionary<string, GraphQLSize> known, int level)
    {
        if (level > MostDepth)
        {
            return Endless;
        }

        var (fields, depth) = (0d, 0);
        foreach (var selection in selections)
        {
            var inner = selection switch
            {
                GraphQLFieldSelection field => Of(document, field.Selections, known, level + 1),
                GraphQLInlineFragment inline => Of(document, inline.Selections, known, level + 1),
                GraphQLFragmentSpread spread => Of(document, spread.Name, known, level + 1),
                _ => default,
            };
            fields += inner.Fields + (selection is GraphQLFieldSelection ? 1 : 0);
            depth = Math.Max(depth, inner.Depth + 1);
        }

        return level + depth > MostDepth ? Endless : new GraphQLSize(fields, depth);
    }

    // A fragment that holds itself counts nothing there, since it is not opened there either.
    private static GraphQLSize Of(GraphQLDocument document, string name, Dictionary<string, GraphQLSize> known, int level)
    {
        if (!known.TryGetValue(name, out var size))
        {
            known[name] = default;
            known[name] = size = document.Fragment(name) is { } fragment ? Of(document, fragment.Selections, known, level) : default;
        }

        return size;
    }
}
