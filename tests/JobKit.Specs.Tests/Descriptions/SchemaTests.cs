namespace JobKit.Specs.Tests;

/// <summary>What schemas say of a word, in every way that they have of saying it.</summary>
public sealed class SchemaTests
{
    private const string Words = "{ type: string, enum: [waiting, busy, done, broken] }";

    [Theory]
    [InlineData("{ enum: [waiting, busy, done, broken] }")]
    [InlineData("{ type: string, enum: [waiting, busy, done, broken, done, busy] }")]
    [InlineData("{ type: string, nullable: true, enum: [waiting, busy, done, broken, null] }")]
    [InlineData("{ allOf: [{ $ref: \"#/components/schemas/Word\" }], description: a word }")]
    [InlineData("{ oneOf: [{ const: waiting }, { const: busy }, { enum: [done, broken] }] }")]
    [InlineData("{ anyOf: [{ $ref: \"#/components/schemas/Word\" }, { type: \"null\" }] }")]
    [InlineData("{ type: string, x-enum: [other], enum: [waiting, busy, done, broken], x-enum-varnames: [A] }")]
    public void The_words_are_these(string schema)
    {
        var folder = new Folder().Describe(Words, schema).Describe("    Job:\n", $"    Word: {Words}\n    Job:\n");

        folder.Found.Should().BeEmpty();
        folder.Model.Table.Columns[0].Values.Should().BeEquivalentTo("waiting", "busy", "done", "broken");
    }

    [Fact]
    public void Words_that_differ_by_case_are_two()
    {
        var folder = new Folder().Describe("[waiting, busy, done, broken]", "[waiting, busy, done, Done, broken]");

        folder.Reading.Findings.Should().ContainSingle(finding => finding.Id == "JK1001").Which.Message.Should().Contain("Done");
        folder.Map("[done]", "[done, Done]").Found.Should().BeEmpty();
    }

    [Fact]
    public void A_discriminator_without_a_mapping_is_passed_over() =>
        new Folder().Describe("$ref: \"#/components/schemas/Job\"", "oneOf: [{ $ref: \"#/components/schemas/Job\" }, { $ref: \"#/components/schemas/Other\" }], discriminator: { propertyName: kind }")
            .Describe("    Job:\n", "    Other: { type: object, required: [status], properties: { kind: { type: string }, status: { type: string, enum: [done] } } }\n    Job:\n").Found.Should().BeEmpty();

    [Theory]
    [InlineData("'{ \"status\": \"done\" }'")]
    [InlineData("{ status: done, more: [1, { a: null }] }")]
    public void An_example_may_be_JSON_in_a_text(string example) =>
        new Folder().Describe("schema: { $ref: \"#/components/schemas/Job\" }", "example: " + example + ", schema: { $ref: \"#/components/schemas/Job\" }").Found.Should().BeEmpty();

    [Theory]
    [InlineData("{ status: lost }")]
    [InlineData("{ state: done }")]
    [InlineData("{ status: 7 }")]
    [InlineData("'{ \"status\": '")]
    [InlineData("'plain text'")]
    public void An_example_that_breaks_its_schema_is_a_warning_and_no_more(string example)
    {
        var folder = new Folder().Describe("schema: { $ref: \"#/components/schemas/Job\" }", "example: " + example + ", schema: { $ref: \"#/components/schemas/Job\" }");

        folder.Reading.Findings.Should().OnlyContain(finding => finding.Id == "JK1009" && finding.Severity == FindingSeverity.Warning);
        folder.Model.Should().NotBeNull();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{ type: 7, enum: { a: b }, properties: [x], required: yes, oneOf: none }")]
    [InlineData("{ type: string, enum: waiting }")]
    [InlineData("{ type: string, enum: [[waiting], { a: b }] }")]
    [InlineData("{ allOf: [] }")]
    [InlineData("true")]
    public void A_schema_that_is_none_says_nothing_and_throws_nothing(string schema)
    {
        var folder = new Folder().Describe(Words, schema);

        folder.Invoking(odd => odd.Reading).Should().NotThrow();
    }
}
