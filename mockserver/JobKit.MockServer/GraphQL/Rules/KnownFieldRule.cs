using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Fields that are asked for are there.</summary>
internal sealed class KnownFieldRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        check.Fields.Where(use => use is { IsMeta: false, Parent: not null, Definition: null }).Select(use =>
        {
            var nearest = Nearest.Of(use.Field.Name, use.Parent!.Fields.Select(field => field.Name));
            return new GraphQLProblem($"Cannot query field \"{use.Field.Name}\" on type \"{use.Parent.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"), use.Field.Location);
        });
}
