namespace JobKit.Specs.Tests;

/// <summary>References are followed inside the folder and nowhere else; what nobody reaches is nobody's fault.</summary>
public sealed class ReferenceTests
{
    private const string Words = "{ type: string, enum: [waiting, busy, done, broken] }";

    [Fact]
    public void A_schema_that_holds_itself_is_read() =>
        new Folder().Describe("        status:", "        parent: { $ref: \"#/components/schemas/Job\" }\n        status:").Found.Should().BeEmpty();

    [Fact]
    public void References_in_a_circle_are_a_finding_where_the_answer_reaches_them()
    {
        var folder = new Folder().Describe(Words, "{ $ref: \"#/components/schemas/A\" }").Describe("    Job:\n", "    A: { $ref: \"#/components/schemas/B\" }\n    B: { $ref: \"#/components/schemas/A\" }\n    Job:\n");

        folder.Found.Should().OnlyContain(found => found.StartsWith("JK1011 openapi.yaml:", StringComparison.Ordinal)).And.NotBeEmpty();
    }

    [Fact]
    public void A_dangling_reference_is_a_finding_at_its_line_where_the_answer_reaches_it()
    {
        var folder = new Folder().Describe(Words, "{ $ref: \"#/components/schemas/Gone\" }");

        folder.Found.Should().Contain($"JK1011 openapi.yaml:{folder.LineOf("openapi.yaml", "schemas/Gone")}");
    }

    [Fact]
    public void A_dangling_reference_that_no_answer_reaches_is_nobodys_fault() =>
        new Folder().Describe("components:\n  schemas:\n", "components:\n  schemas:\n    Other: { properties: { x: { $ref: \"#/components/schemas/Gone\" } } }\n").Found.Should().BeEmpty();

    [Theory]
    [InlineData("#/components/schemas/Job/properties/status")]
    [InlineData("#/paths/~1words/get/responses/200/content/application~1json/schema")]
    [InlineData("#/x%2Dwords/0")]
    public void A_reference_into_the_inside_of_something_is_followed(string reference)
    {
        var folder = new Folder().Describe("paths:\n", $"""
            x-words: [{Words}]
            paths:
              /words:
                get:
                  responses:
                    "200": {"{ description: ok, content: { application/json: { schema: " + Words + " } } }"}

            """.Replace("\r", "", StringComparison.Ordinal)).Describe("$ref: \"#/components/schemas/Job\"", $"type: object, required: [status], properties: {{ status: {{ $ref: \"{reference}\" }} }}");

        folder.Model.Table.Columns[0].Values.Should().Equal("waiting", "busy", "done", "broken");
    }

    [Fact]
    public void A_reference_into_another_file_is_followed_and_from_there_on()
    {
        var folder = new Folder().Describe("#/components/schemas/Job", "schemas/job.json#/Job")
            .File("schemas/job.json", """{ "Job": { "type": "object", "required": ["status"], "properties": { "status": { "$ref": "../words.yaml" } } } }""")
            .File("words.yaml", Words);

        folder.Model.Table.Columns[0].Values.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("../elsewhere.yaml#/Job")]
    [InlineData("https://example.com/job.yaml")]
    [InlineData("//example.com/job.yaml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("missing.yaml")]
    public void A_reference_out_of_the_folder_is_refused_at_its_line(string reference)
    {
        var folder = new Folder().Describe("#/components/schemas/Job", reference);

        folder.Found.Should().Equal($"JK1011 openapi.yaml:{folder.LineOf("openapi.yaml", reference)}");
        folder.Reading.Providers.Single().Model.Should().BeNull();
    }

    [Fact]
    public void In_3_1_a_reference_and_what_stands_beside_it_hold_both()
    {
        var folder = new Folder().Describe("3.0.3", "3.1.0").Describe("status: " + Words, "status: { $ref: \"#/components/schemas/Words\", enum: [waiting, busy, done, broken] }")
            .Describe("    Job:\n", "    Words: { type: [string, \"null\"] }\n    Job:\n");

        folder.Model.Table.Columns[0].Values.Should().HaveCount(4);
    }

    [Fact]
    public void In_3_0_what_stands_beside_a_reference_is_passed_over() =>
        new Folder().Describe("status: " + Words, "status: { $ref: \"#/components/schemas/Words\", enum: [none] }").Describe("    Job:\n", $"    Words: {Words}\n    Job:\n")
            .Model.Table.Columns[0].Values.Should().HaveCount(4);
}
