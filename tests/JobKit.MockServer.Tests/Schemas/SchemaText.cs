using JobKit.Specs;

namespace JobKit.MockServer.Tests.Schemas;

/// <summary>Reads a schema out of a description made for it.</summary>
internal static class SchemaText
{
    /// <param name="schema">The schema, as JSON or YAML in one line.</param>
    /// <param name="version">The description's version.</param>
    public static CompiledSchema Compile(string schema, string version = "3.1.0")
    {
        var text = $$"""
            openapi: {{version}}
            info: { title: t, version: "1" }
            paths:
              /x: { post: { requestBody: { content: { application/json: { schema: {{schema}} } } }, responses: { "200": { description: ok } } } }
            components:
              schemas:
                Tree: { type: object, required: [name], properties: { name: { type: string }, children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
                Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
                Dog: { type: object, required: [kind, tricks], properties: { kind: { type: string }, tricks: { type: array } } }
                Loop: { oneOf: [{ $ref: "#/components/schemas/Loop" }, { type: array, items: { $ref: "#/components/schemas/Loop" } }, { type: object, additionalProperties: { $ref: "#/components/schemas/Loop" } }] }
            """;
        var file = new SourceFile("openapi.yaml", "openapi.yaml", text);
        var sink = new FindingSink();
        var description = ApiDescription.Read(file, new VendorFolder("v", new EquatableArray<SourceFile>([file])), sink);
        sink.Items.Should().BeEmpty();
        return new SchemaCompiler().Of(description!.Operations.Single().Body!.Content.Single().Schema!);
    }
}
