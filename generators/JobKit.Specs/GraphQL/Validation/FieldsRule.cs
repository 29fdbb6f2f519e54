namespace JobKit.Specs;

/// <summary>What is asked for is a field of the type that is asked.</summary>
internal sealed class FieldsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit)
    {
        foreach (var (parent, field, definition) in visit.Sections.SelectMany(section => section.Fields))
        {
            if (definition is null && parent is not null)
            {
                var near = Nearest.Of(field.Name, parent.Fields.Select(known => known.Name)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
                yield return new($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".{near}", field.Location);
            }
        }
    }
}
