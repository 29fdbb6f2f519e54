using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Fragments that are used are there, and none holds itself.</summary>
internal sealed class KnownFragmentRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
    [
        .. check.Spreads.Where(use => use.Fragment is null).Select(use => new GraphQLProblem($"Unknown fragment \"{use.Spread.Name}\".", use.Spread.Location)),
        .. check.Spreads.Where(use => use.Fragment is not null && Reaches(check.Document, use.Fragment, use.Spread.Name, []))
            .Select(use => new GraphQLProblem($"Cannot spread fragment \"{use.Spread.Name}\" within itself.", use.Spread.Location)),
    ];

    private static bool Reaches(GraphQLDocument document, GraphQLFragment from, string name, HashSet<string> seen) =>
        Spreads(from.Selections).Any(inner => inner == name || (seen.Add(inner) && document.Fragment(inner) is { } next && Reaches(document, next, name, seen)));

    private static IEnumerable<string> Spreads(EquatableArray<GraphQLSelection> selections) => selections.SelectMany(selection => selection switch
    {
        GraphQLFragmentSpread spread => [spread.Name],
        GraphQLFieldSelection field => Spreads(field.Selections),
        GraphQLInlineFragment inline => Spreads(inline.Selections),
        _ => [],
    });
}
