namespace JobKit.Specs;

/// <summary>Makes a description of a GraphQL schema alone: one POST to the address itself.</summary>
internal static class GraphQLDescriptionReader
{
    public static ApiDescription? Read(SourceFile file, FindingSink findings) => GraphQLSchema.Read(file, findings) is { } schema
        ? new ApiDescription(file, DescriptionKind.GraphQL, file.Name)
        {
            GraphQL = schema,
            Operations =
            [
                new Operation(
                    () => [],
                    () => null,
                    () => [new Response { Status = "200", Content = [new MediaType { Name = "application/json" }], Location = Location.Start(file.Path) }])
                {
                    Method = "POST",
                    Path = "",
                    Location = Location.Start(file.Path),
                },
            ],
        }
        : null;
}
