namespace JobKit.Specs;

/// <summary>Of an object its fields are asked for, of a scalar or an enum nothing more.</summary>
internal sealed class SelectionsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit)
    {
        foreach (var (_, field, definition) in visit.Sections.SelectMany(section => section.Fields))
        {
            if (definition is null)
            {
                continue;
            }

            var isLeaf = visit.Schema.IsLeaf(definition.Type.Core);
            if (isLeaf == true && field.Selections.Count > 0)
            {
                yield return new($"Field \"{field.Name}\" must not have a selection since type \"{definition.Type}\" has no subfields.", field.Location);
            }
            else if (isLeaf == false && field.Selections.Count == 0)
            {
                yield return new($"Field \"{field.Name}\" of type \"{definition.Type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?", field.Location);
            }
        }
    }
}
