using System.Text;

namespace JobKit.Specs.Tests;

/// <summary>Descriptions as files really are: marks, tabs, keys and versions of every kind.</summary>
public sealed class TextTests
{
    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        new Folder().Describe("openapi: 3.0.3", "\uFEFFopenapi: 3.0.3").Map("jobkit: 1", "\uFEFFjobkit: 1").Found.Should().BeEmpty();

    [Fact]
    public void Line_ends_of_Windows_keep_their_lines()
    {
        var folder = new Folder().File("openapi.yaml", Folder.Description.Replace("\n", "\r\n", StringComparison.Ordinal)).File("mapping.yaml", Folder.Mapping.Replace("[busy]", "[bsy]", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

        folder.Found.Should().Contain("JK1002 mapping.yaml:5");
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("\u0007")]
    [InlineData("\u0000")]
    [InlineData("{ a: [1, 2")]
    [InlineData("*nobody")]
    [InlineData("!!binary")]
    [InlineData("%TAG")]
    public void Text_that_no_YAML_has_is_a_finding_at_its_place_or_read(string text)
    {
        var folder = new Folder().Describe("info: {", $"x-odd: {text}\ninfo: {{");

        folder.Found.Where(found => found != "JK1011 openapi.yaml:2" && found != "JK1011 openapi.yaml:3").Should().BeEmpty();
    }

    [Fact]
    public void Tabs_in_texts_and_comments_are_read() =>
        new Folder().Describe("info: {", "x-note: \"a\tb\"\t# a\tcomment\ninfo: {").Found.Should().BeEmpty();

    [Fact]
    public void A_block_text_that_begins_with_a_line_of_blanks_is_read() =>
        new Folder().Describe("info: {", "x-note: |\n          \n  text\ninfo: {").Found.Should().BeEmpty();

    [Fact]
    public void Anchors_and_merge_keys_are_followed()
    {
        var folder = new Folder().Describe("status: { type: string, enum: [waiting, busy, done, broken] }", "status: { <<: *word, description: a word }")
            .Describe("    Job:\n", "    Word: &word { type: string, enum: [waiting, busy, done, broken] }\n    Job:\n");

        folder.Model.Table.Columns[0].Values.Should().HaveCount(4);
    }

    [Fact]
    public void An_alias_inside_its_own_anchor_is_a_finding() =>
        new Folder().Describe("info: {", "x-bomb: &a [*a]\ninfo: {").Found.Should().Equal("JK1011 openapi.yaml:2");

    [Fact]
    public void Aliases_that_multiply_without_bound_are_a_finding()
    {
        var bomb = new StringBuilder("x-0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var level = 1; level < 12; level++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"x-{level}: &x{level} [{string.Join(", ", Enumerable.Repeat($"*x{level - 1}", 9))}]\n");
        }

        new Folder().Describe("info: {", bomb + "info: {").Reading.Findings.Should().OnlyContain(finding => finding.Id == "JK1011");
    }

    [Fact]
    public void A_document_that_nests_without_end_is_a_finding() =>
        new Folder().Describe("info: {", $"x-deep: {new string('[', 20_000)}{new string(']', 20_000)}\ninfo: {{").Reading.Findings.Should().OnlyContain(finding => finding.Id == "JK1011");

    [Theory]
    [InlineData("openapi: 3.0.3", "openapi: 3.0.4")]
    [InlineData("openapi: 3.0.3", "openapi: 3.1.2")]
    [InlineData("openapi: 3.0.3", "openapi: \"3.1.0-rc1\"")]
    [InlineData("openapi: 3.0.3", "openapi: 3.2.0")]
    [InlineData("openapi: 3.0.3", "openapi: 3.1")]
    public void Versions_of_3_are_read(string old, string version) => new Folder().Describe(old, version).Found.Should().BeEmpty();

    [Theory]
    [InlineData("openapi: 1.2")]
    [InlineData("asyncapi: 2.0.0")]
    [InlineData("openapi: [3]")]
    [InlineData("openapi:")]
    public void What_is_no_description_is_a_finding(string version) => new Folder().Describe("openapi: 3.0.3", version).Found.Should().Equal("JK1011 openapi.yaml:1");

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("[]")]
    [InlineData("just text")]
    [InlineData("--- 1\n--- 2\n")]
    [InlineData("null")]
    public void A_file_with_nothing_in_it_is_a_finding(string text)
    {
        new Folder().File("openapi.yaml", text).Found.Should().Equal("JK1011 openapi.yaml:1");
        new Folder().File("mapping.yaml", text).Reading.Findings.Should().Contain(finding => finding.Id == "JK1010").And.OnlyContain(finding => finding.Location.Path == "mapping.yaml");
    }

    [Fact]
    public void Twelve_megabytes_of_JSON_are_read()
    {
        var filler = string.Join(",", Enumerable.Range(0, 24_000).Select(number => $"\"Filler{number}\":{{\"type\":\"object\",\"description\":\"{new string('x', 400)}\",\"properties\":{{\"a\":{{\"type\":\"string\"}}}}}}"));
        var json = """
            {"openapi":"3.0.3","info":{"title":"Jobs","version":"1"},"servers":[{"url":"https://jobs.example"}],
             "paths":{"/jobs/{id}":{"get":{"operationId":"getJob","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
             "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}}}}}},
             "components":{"schemas":{"Job":{"type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["waiting","busy","done","broken"]}}},
            """ + filler + "}}}";

        json.Length.Should().BeGreaterThan(11_000_000);
        new Folder().Without("openapi.yaml").File("openapi.json", json).Found.Should().BeEmpty();
    }
}
