namespace JobKit.Specs.Tests;

/// <summary>Operations are found, however awkwardly a description names them.</summary>
public sealed class OperationTests
{
    private const string Get = "      operationId: getJob\n";

    [Fact]
    public void Without_an_id_by_method_and_path()
    {
        var model = new Folder().Describe(Get, "").Map("operation: getJob", "operation: \"GET /jobs/{id}\"").Model;

        model.Poll.Path.Should().Be("/jobs/{id}");
        model.Key.Single().Name.Should().Be("id");
    }

    [Theory]
    [InlineData("Retrieve Run")]
    [InlineData("jobs.get/v2:status")]
    [InlineData("GET /other")]
    [InlineData("ジョブ")]
    [InlineData("on")]
    public void By_an_id_of_any_spelling(string id) =>
        new Folder().Describe(Get, $"      operationId: \"{id}\"\n").Map("operation: getJob", $"operation: \"{id}\"").Model.Poll.OperationId.Should().Be(id);

    [Fact]
    public void An_id_that_two_have_is_a_finding_that_names_both()
    {
        var folder = new Folder().Describe("paths:\n", "paths:\n  /other/{id}:\n    get: { operationId: getJob, responses: { \"200\": { description: ok } } }\n");

        folder.Found.Should().Equal("JK1007 mapping.yaml:2");
        folder.Reading.Findings.Single().Message.Should().Contain("GET /other/{id}").And.Contain("GET /jobs/{id}");
        folder.Map("operation: getJob", "operation: \"GET /jobs/{id}\"").Model.Poll.Path.Should().Be("/jobs/{id}");
    }

    [Fact]
    public void In_x_ms_paths_with_the_query_that_stands_in_the_path()
    {
        var model = new Folder().Describe("paths:\n  /jobs/{id}:", "paths: {}\nx-ms-paths:\n  /jobs/{id}?view=status:")
            .Map("operation: getJob", "operation: \"GET /jobs/{id}?view=status\"").Model;

        model.Poll.Path.Should().Be("/jobs/{id}?view=status");
    }

    [Fact]
    public void A_fragment_in_a_path_tells_two_apart_and_is_not_sent()
    {
        var model = new Folder().Describe("  /jobs/{id}:", "  \"/jobs/{id}#status\":").Describe(Get, "").Map("operation: getJob", "operation: \"GET /jobs/{id}#status\"").Model;

        model.Poll.Path.Should().Be("/jobs/{id}");
    }

    [Theory]
    [InlineData("allowReserved: true")]
    [InlineData("x-ms-skip-url-encoding: true")]
    public void A_path_parameter_that_keeps_its_slashes_by_the_description(string says)
    {
        var folder = new Folder().Describe("{ name: id, in: path, required: true,", $"{{ name: id, in: path, required: true, {says},");

        folder.Model.Poll.Parameters.Single().AllowReserved.Should().BeTrue();
    }

    [Fact]
    public void A_path_item_that_is_a_reference_is_followed() =>
        new Folder().Describe("  /jobs/{id}:\n    get:", "  /jobs/{id}: { $ref: \"#/x-items/job\" }\nx-items:\n  job:\n    get:").Model.Poll.Path.Should().Be("/jobs/{id}");

    [Fact]
    public void An_operation_that_is_a_reference_is_followed_and_one_that_leads_nowhere_is_nobodys_fault()
    {
        var folder = new Folder().Describe("    get:\n", "    get: { $ref: \"operations/job.yaml\" }\n    put: { $ref: gone.yaml }\nx-rest:\n    get:\n")
            .File("operations/job.yaml", """
                operationId: getJob
                responses:
                  "200": { description: ok, content: { application/json: { schema: { $ref: "../openapi.yaml#/components/schemas/Job" } } } }
                """);

        folder.Found.Should().BeEmpty();
        folder.Model.Poll.Path.Should().Be("/jobs/{id}");
    }

    [Fact]
    public void A_name_of_the_path_that_nobody_declares_is_part_of_the_key() =>
        new Folder().Describe("      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n", "").Model.Key.Single().Name.Should().Be("id");

    [Fact]
    public void Integer_statuses_and_extensions_between_them_are_read() =>
        new Folder().Describe("\"200\":", "x-note: { deep: [1] }\n        200:").Model.Table.Rows.Should().HaveCount(4);
}
