using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Of objects fields are selected, of scalars none.</summary>
internal sealed class LeafSelectionRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check)
    {
        foreach (var use in check.Fields)
        {
            if (use.Definition is not { Type: var type } || (check.Type(type.Core) is null && !GraphQLScalars.IsBuiltIn(type.Core)))
            {
                continue;
            }

            var isObject = check.Type(type.Core)?.Kind is GraphQLTypeKind.Object or GraphQLTypeKind.Interface or GraphQLTypeKind.Union;
            if (isObject && use.Field.Selections.Count == 0)
            {
                yield return new GraphQLProblem($"Field \"{use.Field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{use.Field.Name} {{ ... }}\"?", use.Field.Location);
            }
            else if (!isObject && use.Field.Selections.Count > 0)
            {
                yield return new GraphQLProblem($"Field \"{use.Field.Name}\" must not have a selection since type \"{type}\" has no subfields.", use.Field.Location);
            }
        }
    }
}
