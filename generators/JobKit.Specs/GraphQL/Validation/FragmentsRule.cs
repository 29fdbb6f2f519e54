namespace JobKit.Specs;

/// <summary>Fragments exist, are used, are of types that have fields and can be what is asked there, and do not contain themselves.</summary>
internal sealed class FragmentsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit)
    {
        foreach (var unknown in visit.Sections.SelectMany(section => section.Spreads).Where(spread => visit.Fragment(spread.Name) is null))
        {
            yield return new($"Unknown fragment \"{unknown.Name}\".", unknown.Spread.Location);
        }

        foreach (var twice in visit.Document.Fragments.GroupBy(fragment => fragment.Name).SelectMany(group => group.Skip(1)))
        {
            yield return new($"There can be only one fragment named \"{twice.Name}\".", twice.Location);
        }

        var used = new HashSet<string?>(visit.Operations.SelectMany(visit.Reached).Select(section => section.Name));
        var circling = new HashSet<string?>(FragmentCircles.Of(visit).Select(section => section.Name));
        foreach (var fragment in visit.Document.Fragments)
        {
            if (!used.Contains(fragment.Name))
            {
                yield return new($"Fragment \"{fragment.Name}\" is never used.", fragment.Location);
            }

            if (circling.Contains(fragment.Name))
            {
                yield return new($"Cannot spread fragment \"{fragment.Name}\" within itself.", fragment.Location);
            }
        }

        foreach (var problem in Types(visit))
        {
            yield return problem;
        }
    }

    private static IEnumerable<GraphQLProblem> Types(GraphQLVisit visit) => visit.IsOpen ? [] : visit.Document.Fragments
        .SelectMany(fragment => Condition(visit.Schema, fragment.On, fragment.Location, $"Fragment \"{fragment.Name}\""))
        .Concat(visit.Sections.SelectMany(section => section.InlineFragments).Where(inline => inline.Fragment.On is not null)
            .SelectMany(inline => Condition(visit.Schema, inline.Fragment.On!, inline.Fragment.Location, "Fragment").Concat(Overlap(visit.Schema, inline.Parent, inline.Fragment.On!, "Fragment", inline.Fragment.Location))))
        .Concat(visit.Sections.SelectMany(section => section.Spreads)
            .SelectMany(use => visit.Fragment(use.Name)?.Root is { } type ? Overlap(visit.Schema, use.Parent, type.Name, $"Fragment \"{use.Name}\"", use.Spread.Location) : []));

    private static IEnumerable<GraphQLProblem> Condition(GraphQLSchema schema, string on, Location location, string what)
    {
        if (schema.Type(on) is not { } type)
        {
            var near = Nearest.Of(on, schema.Types.Keys) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
            yield return new($"Unknown type \"{on}\".{near}", location);
        }
        else if (schema.IsLeaf(on) != false)
        {
            yield return new($"{what} cannot condition on non composite type \"{type.Name}\".", location);
        }
    }

    private static IEnumerable<GraphQLProblem> Overlap(GraphQLSchema schema, GraphQLTypeDefinition? parent, string on, string what, Location location)
    {
        if (parent is not null && schema.Type(on) is { } type && !schema.ObjectsOf(parent).Intersect(schema.ObjectsOf(type)).Any())
        {
            yield return new($"{what} cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{on}\".", location);
        }
    }
}
