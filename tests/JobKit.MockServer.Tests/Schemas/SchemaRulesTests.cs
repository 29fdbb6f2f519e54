using System.Text.Json.Nodes;

namespace JobKit.MockServer.Tests.Schemas;

public class SchemaRulesTests
{
    [Fact]
    public void Every_rule_is_in_the_list() =>
        SchemaRules.All.Select(compile => compile.Method.DeclaringType)
            .Should().BeEquivalentTo(typeof(ISchemaRule).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(ISchemaRule))));

    [Theory]
    [InlineData("{ type: integer }", "1.0", "")]
    [InlineData("{ type: integer }", "1.5", "type")]
    [InlineData("{ type: integer }", "9007199254740993", "")]
    [InlineData("{ type: number }", "1e400", "")]
    [InlineData("{ type: integer }", "1e400", "type")]
    [InlineData("{ type: \"null\" }", "1", "type")]
    [InlineData("{ type: string }", "1", "type")]
    [InlineData("{ type: [string, integer] }", "true", "type")]
    [InlineData("{ type: file }", "1", "")]
    [InlineData("{ enum: [a, 1, null] }", "1", "")]
    [InlineData("{ enum: [a, 1, null] }", "null", "")]
    [InlineData("{ enum: [a, { b: 1 }] }", "{\"b\":1}", "")]
    [InlineData("{ enum: [a, { b: 1 }] }", "{\"b\":2}", "enum")]
    [InlineData("{ const: { b: [1] } }", "{\"b\":[1]}", "")]
    [InlineData("{ const: a }", "\"b\"", "const")]
    [InlineData("{ minimum: 2 }", "2", "")]
    [InlineData("{ minimum: 9223372036854775808 }", "9223372036854775807", "minimum")]
    [InlineData("{ exclusiveMinimum: 2 }", "2", "exclusiveMinimum")]
    [InlineData("{ maximum: 2.5 }", "2.6", "maximum")]
    [InlineData("{ exclusiveMaximum: 2 }", "2", "exclusiveMaximum")]
    [InlineData("{ multipleOf: 0.1 }", "0.3", "")]
    [InlineData("{ multipleOf: 0.1 }", "0.35", "multipleOf")]
    [InlineData("{ minLength: 2 }", "\"😀\"", "minLength")]
    [InlineData("{ maxLength: 1 }", "\"😀\"", "")]
    [InlineData("{ maxLength: 1 }", "\"ab\"", "maxLength")]
    [InlineData("{ pattern: \"^[a-z]+$\" }", "\"abc\\n\"", "pattern")]
    [InlineData("{ pattern: \"^\\\\d$\" }", "\"٣\"", "pattern")]
    [InlineData("{ pattern: \"^(?=.*x)a\" }", "\"ax\"", "")]
    [InlineData("{ pattern: \"(\" }", "\"a\"", "")]
    [InlineData("{ minItems: 1 }", "[]", "minItems")]
    [InlineData("{ maxItems: 1 }", "[1,2]", "maxItems")]
    [InlineData("{ uniqueItems: true }", "[1,{\"a\":1},{\"a\":1}]", "uniqueItems")]
    [InlineData("{ items: { type: string } }", "[\"a\",1]", "/1 type")]
    [InlineData("{ prefixItems: [{ type: string }], items: { type: integer } }", "[\"a\",1,\"b\"]", "/2 type")]
    [InlineData("{ required: [a, b/c] }", "{\"a\":1}", "/b~1c required")]
    [InlineData("{ dependentRequired: { a: [b] } }", "{\"a\":1}", "/b dependentRequired")]
    [InlineData("{ minProperties: 1 }", "{}", "minProperties")]
    [InlineData("{ maxProperties: 1 }", "{\"a\":1,\"b\":1}", "maxProperties")]
    [InlineData("{ properties: { a: { type: integer } } }", "{\"a\":\"x\",\"z\":1}", "/a type")]
    [InlineData("{ properties: { a: {} }, additionalProperties: false }", "{\"aa\":\"x\"}", "/aa additionalProperties")]
    [InlineData("{ properties: { a: {} }, additionalProperties: { type: string } }", "{\"aa\":1}", "/aa type")]
    [InlineData("{ patternProperties: { \"^x-\": { type: string } }, additionalProperties: false }", "{\"x-a\":1}", "/x-a type")]
    [InlineData("{ patternProperties: { \"^x-\": { type: string } }, additionalProperties: false }", "{\"x-a\":\"b\"}", "")]
    [InlineData("{ properties: { a: { readOnly: true } }, required: [a] }", "{}", "")]
    [InlineData("{ properties: { a: { readOnly: true } } }", "{\"a\":1}", "note /a readOnly")]
    [InlineData("{ properties: { a: { writeOnly: true } }, required: [a] }", "{}", "/a required")]
    [InlineData("{ allOf: [{ required: [a] }, { required: [b] }] }", "{}", "/a required, /b required")]
    [InlineData("{ anyOf: [{ type: string }, { type: integer }] }", "true", "type")]
    [InlineData("{ anyOf: [{ required: [a, b] }, { required: [c] }] }", "{}", "/c required")]
    [InlineData("{ oneOf: [{ type: integer }, { type: number }] }", "1", "note oneOf")]
    [InlineData("{ oneOf: [{ type: integer }, { type: \"null\" }] }", "null", "")]
    [InlineData("{ not: { type: string } }", "\"a\"", "not")]
    [InlineData("{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }], discriminator: { propertyName: kind } }", "{\"kind\":\"Dog\"}", "/tricks required")]
    [InlineData("{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }], discriminator: { propertyName: kind, mapping: { miow: Cat } } }", "{\"kind\":\"miow\"}", "/lives required")]
    [InlineData("{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }], discriminator: { propertyName: kind } }", "{\"kind\":\"Cow\"}", "/lives required")]
    [InlineData("{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }], discriminator: { propertyName: kind, mapping: { miow: Cat } } }", "{\"kind\":\"Cow\"}", "/kind discriminator")]
    [InlineData("{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }], discriminator: { propertyName: kind } }", "{\"lives\":9}", "/kind required")]
    [InlineData("{ $ref: \"#/components/schemas/Tree\" }", "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[{}]}]}", "/children/0/children/0/name required")]
    public void Values_are_held_against_schemas(string schema, string value, string expected) =>
        Found(SchemaText.Compile(schema), SchemaValue.Of(JsonNode.Parse(value)), SchemaDirection.Request).Should().Be(expected);

    [Theory]
    [InlineData("{ type: string, nullable: true }", "3.0.3", "")]
    [InlineData("{ type: string, nullable: true }", "3.1.0", "type")]
    [InlineData("{ type: [string, \"null\"] }", "3.1.0", "")]
    [InlineData("{ type: string }", "3.0.3", "type")]
    [InlineData("{ }", "3.0.3", "")]
    [InlineData("{ nullable: true, allOf: [{ type: string }] }", "3.0.3", "")]
    [InlineData("{ $ref: \"#/components/schemas/Loop\" }", "3.1.0", "type")]
    public void Null_is_allowed_as_each_version_says_it(string schema, string version, string expected) =>
        Found(SchemaText.Compile(schema, version), SchemaValue.Of(null), SchemaDirection.Request).Should().Be(expected);

    [Theory]
    [InlineData("{ minimum: 2, exclusiveMinimum: true }", "2", "exclusiveMinimum")]
    [InlineData("{ minimum: 2, exclusiveMinimum: false }", "2", "")]
    [InlineData("{ maximum: 2, exclusiveMaximum: true }", "2", "exclusiveMaximum")]
    public void Exclusive_limits_of_3_0_are_read(string schema, string value, string expected) =>
        Found(SchemaText.Compile(schema, "3.0.3"), SchemaValue.Of(JsonNode.Parse(value)), SchemaDirection.Request).Should().Be(expected);

    [Theory]
    [InlineData("{ type: integer }", "12", "")]
    [InlineData("{ type: integer }", "1.0", "type")]
    [InlineData("{ type: integer, maximum: 10 }", "11", "maximum")]
    [InlineData("{ type: integer, format: int64 }", "9223372036854775808", "format")]
    [InlineData("{ type: number }", "-1.5e3", "")]
    [InlineData("{ type: number }", "NaN", "type")]
    [InlineData("{ type: number }", " 1", "type")]
    [InlineData("{ type: boolean }", "true", "")]
    [InlineData("{ type: boolean }", "True", "note type")]
    [InlineData("{ type: boolean }", "1", "type")]
    [InlineData("{ type: string }", "1", "")]
    [InlineData("{ anyOf: [{ type: integer }, { type: \"null\" }] }", "x", "type")]
    [InlineData("{ enum: [1, 2] }", "2", "")]
    [InlineData("{ type: object }", "a", "type")]
    public void Text_without_a_type_is_of_the_type_that_is_asked_for(string schema, string text, string expected) =>
        Found(SchemaText.Compile(schema), SchemaValue.OfText(text), SchemaDirection.Request).Should().Be(expected);

    [Theory]
    [InlineData("date-time", "2026-01-31T09:30:00.123456789+01:00", "")]
    [InlineData("date-time", "2026-01-31T09:30:00", "note format")]
    [InlineData("date-time", "2026-01-31 09:30:00Z", "note format")]
    [InlineData("date-time", "2026-02-30T09:30:00Z", "format")]
    [InlineData("date-time", "yesterday", "format")]
    [InlineData("date", "2026-02-30", "format")]
    [InlineData("time", "09:30:00", "note format")]
    [InlineData("time", "9 o'clock", "format")]
    [InlineData("duration", "P1Y2M3DT4H", "")]
    [InlineData("duration", "P3W", "")]
    [InlineData("duration", "3h", "format")]
    [InlineData("uuid", "3f2a1b5c-8d4e-4f6a-9b7c-0d1e2f3a4b5c", "")]
    [InlineData("uuid", "3f2a1b5c8d4e4f6a9b7c0d1e2f3a4b5c", "note format")]
    [InlineData("uuid", "3f2a1b5c-8d4e", "format")]
    [InlineData("email", "a@b.example", "")]
    [InlineData("email", "a.b.example", "format")]
    [InlineData("hostname", "a_b!", "format")]
    [InlineData("ipv4", "1.2", "format")]
    [InlineData("ipv6", "::1", "")]
    [InlineData("uri", "https://a.example/b?c", "")]
    [InlineData("uri", "/b", "format")]
    [InlineData("uri-reference", "/b", "")]
    [InlineData("byte", "AAA=", "")]
    [InlineData("byte", "A!", "format")]
    [InlineData("json-pointer", "/a~2", "format")]
    [InlineData("password", "x", "")]
    public void Formats_are_judged(string format, string text, string expected) =>
        Found(SchemaText.Compile($"{{ type: string, format: {format} }}"), SchemaValue.OfText(text), SchemaDirection.Request).Should().Be(expected);

    [Fact]
    public void Every_format_is_in_the_list() =>
        Formats.All.Select(format => format.GetType())
            .Should().BeEquivalentTo(typeof(IFormat).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IFormat))));

    [Fact]
    public void A_schema_that_holds_itself_does_not_keep_the_server_busy()
    {
        var value = JsonNode.Parse(string.Concat(Enumerable.Repeat("""{"a":""", 60)) + "1" + new string('}', 60));
        var run = new SchemaRun(SchemaDirection.Request);

        SchemaText.Compile("{ $ref: \"#/components/schemas/Loop\" }").Check(SchemaValue.Of(value), ref run);

        run.IsCut.Should().BeTrue();
    }

    [Fact]
    public void Of_very_many_problems_the_first_are_told_and_all_are_counted()
    {
        var run = new SchemaRun(SchemaDirection.Request);

        SchemaText.Compile("{ items: { type: string } }").Check(SchemaValue.Of(new JsonArray(Enumerable.Range(0, 1000).Select(number => (JsonNode)number).ToArray())), ref run);

        run.Errors.Should().Be(1000);
        run.Problems.Should().HaveCount(SchemaRun.MostProblems);
    }

    [Fact]
    public void A_pattern_that_would_never_end_is_given_up()
    {
        var pattern = new PatternText("^(?=(a+)+$)b");

        pattern.Matches(new string('a', 60) + "c").Should().BeTrue();
    }

    private static string Found(CompiledSchema schema, SchemaValue value, SchemaDirection direction) =>
        string.Join(", ", schema.Problems(value, direction).Select(problem => $"{(problem.IsNote ? "note " : "")}{problem.Pointer} {problem.Rule}".Replace("  ", " ").Trim()));
}
