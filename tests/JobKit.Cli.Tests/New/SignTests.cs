using JobKit.Cli.New;

namespace JobKit.Cli.Tests.New;

public sealed class SignTests
{
    [Fact]
    public void Every_sign_is_in_the_list() =>
        Signs.All.Select(sign => sign.GetType()).Should().BeEquivalentTo(typeof(ISign).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISign))));

    [Fact]
    public void The_operation_that_reads_a_job_stands_before_others_whose_answers_have_a_status()
    {
        var drafted = Drafted.From("plain.yaml");

        drafted.Output.Should().Contain("A job is read with getRender (GET /renders/{render_id}), because").And.NotContain("getUser");
    }

    [Fact]
    public void Its_reasons_are_said() => Drafted.From("links.yaml").Output.Should().Contain("the answer of startExport links to it").And.Contain("it has `x-speakeasy-polling`");
}
