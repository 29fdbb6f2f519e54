namespace JobKit.Specs;

/// <summary>What is asked for under one name is one thing: the same field with the same arguments, unless it is asked of types that no object has both.</summary>
internal sealed class MergingRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) =>
        visit.Operations.SelectMany(section => Check(visit, [.. Flatten(visit, section.Root, section.Selections, [])], 0)).Distinct();

    private static IEnumerable<GraphQLProblem> Check(GraphQLVisit visit, List<VisitedField> fields, int depth)
    {
        foreach (var together in fields.GroupBy(field => field.Field.ResponseName).Where(_ => depth < 64))
        {
            var first = together.First();
            foreach (var other in together.Skip(1).Where(other => CanMeet(visit.Schema, first.Parent, other.Parent)))
            {
                if (Difference(first.Field, other.Field) is { } difference)
                {
                    yield return new($"Fields \"{together.Key}\" conflict because {difference}. Use different aliases on the fields to fetch both if this was intentional.", other.Field.Location);
                }
            }

            var inside = together.SelectMany(field => Flatten(visit, field.Definition is { } known ? visit.Schema.Type(known.Type.Core) : null, field.Field.Selections, [])).ToList();
            foreach (var problem in Check(visit, inside, depth + 1))
            {
                yield return problem;
            }
        }
    }

    private static string? Difference(GraphQLFieldSelection one, GraphQLFieldSelection other) =>
        one.Name != other.Name ? $"\"{one.Name}\" and \"{other.Name}\" are different fields"
        : !Ordered(one.Arguments).Equals(Ordered(other.Arguments)) ? "they have differing arguments"
        : null;

    // In what order arguments, and the fields of objects in them, are written makes no difference.
    private static EquatableArray<GraphQLArgument> Ordered(EquatableArray<GraphQLArgument> arguments) =>
        arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal).Select(argument => argument with { Value = Ordered(argument.Value) }).ToEquatableArray();

    private static GraphQLValue Ordered(GraphQLValue value) => value with { Items = value.Items.Select(Ordered).ToEquatableArray(), Fields = Ordered(value.Fields) };

    private static bool CanMeet(GraphQLSchema schema, GraphQLTypeDefinition? one, GraphQLTypeDefinition? other) =>
        one is null || other is null || one == other || one.Kind != GraphQLTypeKind.Object || other.Kind != GraphQLTypeKind.Object;

    private static IEnumerable<VisitedField> Flatten(GraphQLVisit visit, GraphQLTypeDefinition? parent, EquatableArray<GraphQLSelection> selections, HashSet<string> spread) =>
        selections.SelectMany(selection => selection switch
        {
            GraphQLFieldSelection field => [new VisitedField(parent, field, GraphQLSection.Define(visit.Schema, parent, field.Name))],
            GraphQLInlineFragment inline => Flatten(visit, inline.On is null ? parent : visit.Schema.Type(inline.On), inline.Selections, spread),
            GraphQLFragmentSpread use when spread.Add(use.Name) && visit.Fragment(use.Name) is { } fragment => Flatten(visit, fragment.Root, fragment.Selections, spread),
            _ => [],
        });
}
