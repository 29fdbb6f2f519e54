namespace JobKit.Specs.Tests;

/// <summary>What a schema says is kept.</summary>
public sealed class GraphQLSchemaTests
{
    [Fact]
    public void Descriptions_deprecations_and_defaults_are_kept()
    {
        var schema = Read("""
            "The API." schema { query: Q }
            "Reads." type Q { "One." job("Which." id: ID = 7, old: Int @deprecated(reason: "No use.")): Job @deprecated }
            type Job { id: ID }
            input In { "How many." size: Int! = 10  old: [Int] = [1, 2] @deprecated }
            "Words." enum E { "First." A  B @deprecated(reason: "Use A.") }
            "Any." scalar Json @specifiedBy(url: "https://json.example")
            input Either @oneOf { a: Int  b: Int }
            "Marks." directive @mark("Since when." since: Int = 2) repeatable on FIELD | OBJECT
            """);

        schema.Description.Should().Be("The API.");
        var job = schema.Query!.Field("job")!;
        (schema.Query.Description, job.Description, job.DeprecationReason).Should().Be(("Reads.", "One.", "No longer supported"));
        job.Arguments.Select(argument => (argument.Name, argument.Description, $"{argument.Default}", argument.DeprecationReason)).Should().Equal(("id", "Which.", "7", null), ("old", null, "", "No use."));
        schema.Types["In"].Fields.Select(field => (field.Name, field.Description, field.HasDefault, $"{field.Default}", field.DeprecationReason)).Should().Equal(("size", "How many.", true, "10", null), ("old", null, true, "[1, 2]", "No longer supported"));
        schema.Types["E"].Description.Should().Be("Words.");
        schema.Types["E"].EnumValues.Should().Equal(new GraphQLEnumValue("A", "First.", null), new GraphQLEnumValue("B", null, "Use A."));
        schema.Types["Json"].SpecifiedByUrl.Should().Be("https://json.example");
        (schema.Types["Either"].IsOneOf, schema.Types["In"].IsOneOf).Should().Be((true, false));
        var mark = schema.Directives.First();
        (mark.Name, mark.Description, mark.IsRepeatable, $"{mark.Arguments[0].Default}").Should().Be(("mark", "Marks.", true, "2"));
        mark.Places.Should().Equal("FIELD", "OBJECT");
    }

    [Fact]
    public void What_is_extended_is_one_type_wherever_it_stands()
    {
        var schema = Read("""
            extend type Job implements Named
            extend type Job @mark { later: Int }
            "The job." type Job implements Node { id: ID }
            interface Node { id: ID }
            interface Named implements Node { id: ID }
            type Query { job: Job }
            extend enum E { B }
            enum E { A }
            """);

        var job = schema.Types["Job"];
        job.Description.Should().Be("The job.");
        job.Members.Should().Equal("Named", "Node");
        job.Fields.Select(field => field.Name).Should().Equal("later", "id");
        schema.Types["Named"].Members.Should().Equal("Node");
        schema.Types["E"].Values.Should().Equal("B", "A");
    }

    [Theory]
    [InlineData("type Query { a: Int } type Mutation { a: Int }", "Mutation")]
    [InlineData("schema { query: Query } type Query { a: Int } type Mutation { a: Int }", null)]
    [InlineData("schema { query: Query } extend schema { mutation: M } type Query { a: Int } type M { a: Int }", "M")]
    [InlineData("extend schema @mark type Query { a: Int } type Mutation { a: Int }", "Mutation")]
    public void Where_a_schema_names_its_roots_there_are_no_others(string text, string? mutation) => (Read(text).Mutation?.Name).Should().Be(mutation);

    [Fact]
    public void All_types_are_those_that_are_named_and_introspections_own()
    {
        var all = Read("type Query { job(id: ID!, at: [Zone!]): Int }").AllTypes;

        all.Keys.Where(name => !name.StartsWith("__", StringComparison.Ordinal)).Should().BeEquivalentTo("Query", "ID", "Zone", "Int", "String", "Boolean");
        all.Keys.Should().Contain(["__Schema", "__Type", "__Field", "__InputValue", "__EnumValue", "__Directive", "__TypeKind", "__DirectiveLocation"]);
        all.Values.Should().OnlyContain(type => type.Kind != GraphQLTypeKind.Scalar || type.Name == "Zone" || type.Description != null);
    }

    private static GraphQLSchema Read(string text)
    {
        var findings = new FindingSink();
        var schema = GraphQLSchema.Read(new SourceFile("schema.graphql", "schema.graphql", text), findings);
        findings.Items.Should().BeEmpty();
        return schema!;
    }
}
