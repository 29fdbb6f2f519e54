using JobKit.Specs;

namespace JobKit.Cli.Tests.New;

/// <summary>What is made of the forms in which vendors tell of jobs.</summary>
public sealed class DraftTests
{
    [Fact]
    public void A_plain_description_gives_a_mapping_as_people_write_it() => Drafted.From("plain.yaml").Mapping.Should().Be("""
        # Drafted by `jobkit new` from openapi.yaml alone. What is a guess says so.
        jobkit: 1
        poll: { operation: getRender }

        status:
          from: $response.body#/status
          map:
            pending:   [queued]
            running:   [rendering]
            succeeded: [succeeded]
            failed:    [failed]
            cancelled: [aborted]   # guess: `aborted`, it was stopped, and no other word says cancelled

        reads:
          message:    $response.body#/status_message
          createdAt:  $response.body#/created_at
          startedAt:  $response.body#/started_at
          finishedAt: $response.body#/finished_at
          resultUrl:  $response.body#/output_url
          progress:   { at: $response.body#/progress, scale: fraction }   # guess: it goes from 0 to 1
          error:      { message: $response.body#/error/message, code: $response.body#/error/code }

        errors:
          - { status: 404, message: $response.body#/error/message, code: $response.body#/error/code }
          # guess: documented for a job that is not there
          - { status: 400, is: notFound, message: $response.body#/error/message, code: $response.body#/error/code }

        submit: { operation: createRender, jobId: { render_id: $response.body#/id } }   # guess: by its path
        cancel: { operation: cancelRender }

        """);

    [Fact]
    public void Completed_beside_a_counter_of_failures_is_a_question_where_something_failed()
    {
        var drafted = Drafted.From("counters.yaml");

        Rows(drafted).Should().Contain(
            "- { status: completed, failed: zero, is: succeeded }",
            "- { status: completed, succeeded: zero, is: failed }",
            "- { status: completed, is: partiallySucceeded or failed or succeeded? }");
        drafted.Findings.Where(finding => finding.IsQuestion).Should().ContainSingle();
        drafted.Mapping.Should().Contain("sum: [$response.body#/counts/succeeded, $response.body#/counts/failed]");
    }

    [Fact]
    public void Done_with_the_result_or_the_error_leaves_nothing_to_ask()
    {
        var drafted = Drafted.From("done.yaml");

        Rows(drafted).Should().Equal(
            "- { done: \"false\", is: running }",
            "- { done: \"true\", error: absent, is: succeeded }",
            "- { done: \"true\", grpc: 1, is: cancelled }",
            "- { done: \"true\", error: present, is: failed }");
        drafted.Mapping.Should().Contain("allowReserved: [name]").And.Contain("$response.body#/metadata/progressPercent");
    }

    [Fact]
    public void Done_beside_an_error_alone_is_a_question() =>
        Rows(Drafted.From("done-alone.yaml")).Should().Contain("- { done: \"true\", error: present, is: failed or partiallySucceeded or succeeded? }");

    [Fact]
    public void The_HTTP_status_may_be_the_state()
    {
        var drafted = Drafted.From("http.yaml");

        drafted.Mapping.Should().Contain("accept: [200, 202, 422]").And.Contain("running:   [202]").And.Contain("succeeded: [200]").And.Contain("failed:    [422]");
        drafted.Mapping.Should().Contain("server: required").And.Contain("key: [handle, X-Acme-Warehouse]");
    }

    [Fact]
    public void Numbers_have_the_meaning_that_the_text_gives_them() =>
        Drafted.From("numbers.yaml").Mapping.Should()
            .Contain("from: { at: $response.body#/data/status, values: [1, 2, 10, 20, 30] }").And.Contain("cancelled: [30]   # 30 is Cancelled")
            .And.Contain("server: https://runs.acme.io   # guess: there are also https://eu.runs.acme.io");

    [Fact]
    public void A_second_field_says_how_a_job_ended_and_what_it_leaves_open_is_asked() =>
        Rows(Drafted.From("two-fields.yaml")).Should().Equal(
            "- { status: queued, is: pending }",
            "- { status: in_progress, is: running }",
            "- { status: completed, conclusion: [success, neutral], is: succeeded }",
            "- { status: completed, conclusion: [failure, timed_out], is: failed }",
            "- { status: completed, conclusion: cancelled, is: cancelled }",
            "- { status: completed, conclusion: action_required, is: failed or succeeded or cancelled? }",
            "- { status: completed, conclusion: absent, is: unknown, over: true }");

    [Fact]
    public void Links_and_polling_extensions_are_taken_at_their_word() =>
        Drafted.From("links.yaml").Mapping.Should()
            .Contain("submit: { operation: startExport, jobId: { exportId: $response.body#/export/id } }")
            .And.Contain("polling: { first: 2s, interval: 4s, deadline: 120s }")
            .And.Contain("succeeded: [packed]   # `packed`, by `x-speakeasy-polling`").And.Contain("failed:    [spilt]");

    [Fact]
    public void A_long_running_PUT_starts_the_job_that_it_names_and_a_version_goes_with_every_call() =>
        Drafted.From("long-running.json").Mapping.Should()
            .Contain("defaults: { parameters: { api-version: \"2024-05-01\" } }")
            .And.Contain("submit: { operation: Jobs_Create }").And.Contain("cancel: { operation: Jobs_Cancel }")
            .And.Contain("{ status: default, message: $response.body#/error/message, code: $response.body#/error/code }");

    [Fact]
    public void Conditions_become_columns() =>
        Rows(Drafted.From("conditions.yaml")).Should().Equal(
            "- { conditions.Failed: \"True\", is: failed }", "- { conditions.Complete: \"True\", is: succeeded }", "- { is: running }");

    [Fact]
    public void Words_that_nobody_lists_are_asked_for() =>
        Drafted.From("silent.yaml").Findings.Where(finding => finding.IsQuestion).Should().HaveCount(5)
            .And.OnlyContain(finding => finding.Message.Contains("which of the vendor's words"));

    [Fact]
    public void A_procedure_is_called_with_a_body_and_signed_by_the_application() =>
        Drafted.From("rpc.yaml").Mapping.Should()
            .Contain("auth: handler").And.Contain("headers: { X-Acme-Target: Transcode.DescribeJobRun }, body: { JobRunId: \"{JobRunId}\" }");

    [Fact]
    public void The_success_of_a_step_is_a_question() =>
        Rows(Drafted.From("steps.yaml")).Should().Contain("- { status: SYNC_SUCCESS, is: running or succeeded? }", "- { status: ETL_SUCCESS, is: running or succeeded? }")
            .And.Contain("- { status: JOB_COMPLETED, is: succeeded }");

    [Fact]
    public void A_credential_that_is_only_a_parameter_is_no_part_of_the_key() =>
        Drafted.From("steps.yaml").Mapping.Should().Contain("auth: { type: header, name: x-api-key }").And.NotContain("key:");

    [Fact]
    public void A_GraphQL_schema_gives_the_documents_too()
    {
        var drafted = Drafted.From("graph.graphql");

        drafted.Folder.Find("job.graphql")!.Text.Should().Be("""
            query Build($uuid: ID!) {
              build(uuid: $uuid) {
                state
                message
                startedAt
                finishedAt
                checks { severity message }
              }
            }

            """);
        drafted.Folder.Find("cancel.graphql")!.Text.Should().Contain("buildCancel(uuid: $uuid) { __typename }");
        drafted.Mapping.Should().Contain("cancel: { graphql: cancel.graphql }");
    }

    [Fact]
    public void Words_of_any_spelling_mean_themselves()
    {
        var drafted = Drafted.From("hostile.yaml");

        drafted.Mapping.Should().Contain("{ value: \"absent\" }").And.Contain("{ value: \"?\" }").And.Contain("\"on: fire\"").And.Contain("\"ended\\u202E\"");
        drafted.Answered(0).Should().NotContain(finding => finding.Id == "JK1001" || finding.Id == "JK1002", "every word of the enum is in the table, as it is written");
    }

    // The rows, blanks and comments taken out.
    private static IEnumerable<string> Rows(Drafted drafted) => drafted.Mapping.Split('\n').Where(line => line.StartsWith("    - {", StringComparison.Ordinal))
        .Select(line => string.Join(' ', line.Split("   #")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
