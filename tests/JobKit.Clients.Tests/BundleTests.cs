using System.Text.Json.Nodes;

namespace JobKit.Clients.Tests;

/// <summary>What NSwag gets of what descriptions say: the cases of which it would make the wrong C#, silently.</summary>
public sealed class BundleTests
{
    [Theory]
    [InlineData("""{ type: [string, "null"] }""", """{"type":"string","nullable":true}""")]
    [InlineData("""{ type: [integer, "null"] }""", """{"type":"integer","nullable":true,"format":"int64"}""")]
    [InlineData("""{ type: [string, integer] }""", "{}")]
    [InlineData("""{ type: [integer, number] }""", """{"type":"number"}""")]
    [InlineData("""{ const: fixed }""", """{"$ref":"#/components/schemas/JobValue"}""", """{"enum":["fixed"],"type":"string","x-enumNames":["Fixed"]}""")]
    [InlineData("""{ anyOf: [ { type: string }, { type: "null" } ] }""", """{"type":"string","nullable":true}""")]
    [InlineData("""{ anyOf: [ { $ref: "#/components/schemas/Other" }, { type: "null" } ] }""", """{"oneOf":[{"$ref":"#/components/schemas/Other"}],"nullable":true}""")]
    [InlineData("""{ oneOf: [ { type: string }, { type: integer } ] }""", "{}")]
    [InlineData("""{ oneOf: [ { $ref: "#/components/schemas/Other" }, { $ref: "#/components/schemas/Job" } ], discriminator: { propertyName: kind } }""", "{}")]
    [InlineData("""{ type: string, nullable: true, enum: [a, null] }""", """{"nullable":true,"oneOf":[{"$ref":"#/components/schemas/JobValue"}]}""", """{"type":"string","enum":["a"],"x-enumNames":["A"]}""")]
    [InlineData("""{ enum: [Pre-Processing, PRE_PROCESSING] }""", """{"$ref":"#/components/schemas/JobValue"}""", """{"enum":["Pre-Processing","PRE_PROCESSING"],"type":"string","x-enumNames":["PreProcessing","PreProcessing2"]}""")]
    [InlineData("""{ type: array, items: { type: object, properties: { a: { type: string } } } }""", """{"type":"array","items":{"$ref":"#/components/schemas/JobValue"}}""", """{"type":"object","properties":{"a":{"type":"string"}}}""")]
    [InlineData("""{ allOf: [ { $ref: "#/components/schemas/Other" }, { properties: { inner: {}, more: { type: string } }, required: [more] }, { properties: { more: { type: integer } } } ] }""", """{"$ref":"#/components/schemas/JobValue"}""", """{"properties":{"more":{"type":"string"}},"required":["more"],"type":"object","allOf":[{"$ref":"#/components/schemas/Other"}]}""")]
    [InlineData("""{ allOf: [ { $ref: "#/components/schemas/Other" } ], type: object, description: x }""", """{"description":"x","allOf":[{"$ref":"#/components/schemas/Other"}]}""")]
    [InlineData("""{ type: integer, enum: [1, 2] }""", """{"type":"integer","format":"int64"}""")]
    [InlineData("""{ type: integer, format: int32 }""", """{"type":"integer","format":"int32"}""")]
    [InlineData("""{ $ref: "#/components/schemas/Nowhere" }""", "{}")]
    [InlineData("""{ $ref: "https://example.com/schema.json" }""", "{}")]
    [InlineData("""{ $ref: "#/components/schemas/Other/properties/inner" }""", """{"$ref":"#/components/schemas/Inner"}""")]
    [InlineData("true", "{}")]
    [InlineData("""{ type: array }""", """{"type":"array","items":{}}""")]
    [InlineData("""{ type: string, description: "one\u2028two", example: x, pattern: y, x-more: z }""", """{"description":"one two","type":"string"}""")]
    public async Task A_schema_is_said_in_words_that_NSwag_understands(string schema, string expected, string? type = null)
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(
            $"value: {schema}",
            "Other: { type: object, properties: { inner: { type: object, properties: { deep: { type: string } } } } }"));

        var bundle = await workbench.BundleAsync("acme", TypedClientMode.All);

        var schemas = bundle["components"]!["schemas"]!;
        JsonNode.DeepEquals(schemas["Job"]!["properties"]!["value"], JsonNode.Parse(expected)).Should().BeTrue(schemas["Job"]!["properties"]!["value"]!.ToJsonString());
        JsonNode.DeepEquals(schemas["JobValue"], type is null ? null : JsonNode.Parse(type)).Should().BeTrue(schemas["JobValue"]?.ToJsonString());
    }

    [Fact]
    public async Task Mapped_keeps_what_the_mapping_calls_and_all_that_it_leads_to_and_nothing_else()
    {
        using var workbench = new Workbench().Vendor(
            "acme",
            Texts.Mapping + "\nsubmit: { operation: startJob, jobId: { id: $response.body#/id } }\ncancel: { operation: \"DELETE /jobs/{id}\" }\nresults: [ { name: log, operation: getLog } ]",
            Texts.Description(
                "owner: { $ref: '#/components/schemas/Person' }",
                "Person: { type: object, properties: { boss: { $ref: '#/components/schemas/Person' }, home: { $ref: '#/components/schemas/Address' } } }\nAddress: { type: object }\nPet: { type: object, properties: { owner: { $ref: '#/components/schemas/Person' } } }\nStart: { type: object }",
                """
                /jobs:
                  post:
                    operationId: startJob
                    requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Start" } } } }
                    responses: { "201": { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
                  get:
                    operationId: listJobs
                    responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
                /jobs/{id}/log:
                  get:
                    operationId: getLog
                    parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
                    responses: { "200": { description: ok } }
                /pets:
                  get:
                    operationId: listPets
                    responses: { "200": { description: ok } }
                """).Replace("  /jobs/{id}:\n", "  /jobs/{id}:\n    delete:\n      parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]\n      responses: { '204': { description: ok } }\n", StringComparison.Ordinal));

        var mapped = await workbench.BundleAsync("acme", TypedClientMode.Mapped);
        var all = await workbench.BundleAsync("acme", TypedClientMode.All);

        Operations(mapped).Should().BeEquivalentTo("get /jobs/{id}", "delete /jobs/{id}", "post /jobs", "get /jobs/{id}/log");
        Names(mapped["components"]!["schemas"]).Should().BeEquivalentTo("Job", "JobStatus", "Person", "Address", "Start");
        Operations(all).Should().HaveCount(6);
        Names(all["components"]!["schemas"]).Should().BeEquivalentTo("Job", "JobStatus", "Person", "Address", "Start", "Pet");
    }

    [Fact]
    public async Task References_into_other_files_of_the_folder_are_followed()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description("owner: { $ref: 'schemas/people.yaml#/Person' }"));
        Directory.CreateDirectory(Path.Combine(workbench.FolderOf("acme"), "schemas"));
        await File.WriteAllTextAsync(Path.Combine(workbench.FolderOf("acme"), "schemas", "people.yaml"), "Person: { type: object, properties: { name: { $ref: '#/Name' }, job: { $ref: '../openapi.yaml#/components/schemas/Job' } } }\nName: { type: string, enum: [Ann] }\n");

        var schemas = (await workbench.BundleAsync("acme", TypedClientMode.Mapped))["components"]!["schemas"]!;

        Names(schemas).Should().BeEquivalentTo("Job", "JobStatus", "Person", "Name");
        schemas["Person"]!["properties"]!["job"]!["$ref"]!.ToString().Should().Be("#/components/schemas/Job");
    }

    [Fact]
    public async Task A_circle_of_inheritance_ends()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(
            schemas: "A: { allOf: [ { $ref: '#/components/schemas/B' }, { properties: { a: { type: string } } } ] }\nB: { allOf: [ { $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } } ] }"));

        var schemas = (await workbench.BundleAsync("acme", TypedClientMode.All))["components"]!["schemas"]!;

        Names(schemas["A"]!["properties"]).Should().BeEquivalentTo("a", "b");
        schemas["A"]!["allOf"].Should().BeNull();
        schemas["B"]!["allOf"]![0]!["$ref"]!.ToString().Should().Be("#/components/schemas/A");
    }

    [Fact]
    public async Task A_circle_of_references_ends()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(
            "first: { $ref: '#/components/schemas/A' }", "A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }"));

        var job = (await workbench.BundleAsync("acme", TypedClientMode.All))["components"]!["schemas"]!["Job"]!;

        job["properties"]!["first"]!.ToJsonString().Should().Be("{}");
    }

    private static IEnumerable<string> Names(JsonNode? map) => map!.AsObject().Select(member => member.Key);

    private static IEnumerable<string> Operations(JsonObject bundle) =>
        bundle["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key} {path.Key}"));
}
