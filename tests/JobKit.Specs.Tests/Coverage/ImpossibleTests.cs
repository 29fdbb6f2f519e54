namespace JobKit.Specs.Tests.Coverage;

/// <summary>Combinations that no JSON has are no duty, and everything else is one.</summary>
public sealed class ImpossibleTests
{
    private const string Rows = """
        --
        state=queued -> running
        state=done upper=absent lower=absent -> succeeded
        state=done upper=present -> failed
        """;

    [Theory]
    [InlineData("a place below", "upper: ; presence; at /error", "lower: stopped; open; at /error/code")]
    [InlineData("further below", "upper: ; presence; at /a/b", "lower: stopped; at /a/b/0/c")]
    [InlineData("all of several places below", "upper: ; presence; at /error", "lower: stopped; open; at /error/code /error/type")]
    [InlineData("the place itself", "upper: ; presence; at /error", "lower: stopped; at /error")]
    [InlineData("an array and its presence", "upper: ; presence; at /parts", "lower: ok bad; array; at /parts")]
    [InlineData("a key and what it holds", "upper: ; presence; keyBy Done; at /conditions", "lower: True False; keyBy Done /status; at /conditions")]
    [InlineData("the array of a key", "upper: ; presence; at /conditions", "lower: True False; keyBy Done /status; at /conditions")]
    public void No_duty(string why, string upper, string lower) =>
        Uncovered(upper, lower).Should().BeEmpty(why);

    [Theory]
    [InlineData("a place beside", "upper: ; presence; at /error", "lower: stopped; at /errors/code")]
    [InlineData("a place above", "upper: ; presence; at /error/code", "lower: ; presence; at /error")]
    [InlineData("one of several places is elsewhere", "upper: ; presence; at /error", "lower: stopped; at /error/code /code")]
    [InlineData("the place above is one of several", "upper: ; presence; at /error /fault", "lower: stopped; at /error/code")]
    [InlineData("the empty text is absent and a value", "upper: ; presence; at /error", "lower: ''; at /error")]
    [InlineData("another key", "upper: ; presence; keyBy Done; at /conditions", "lower: True; keyBy Failed /status; at /conditions")]
    [InlineData("a missing value counts as another", "upper: ; presence; at /error", "lower: stopped; absent=stopped; at /error/code")]
    public void Duty(string why, string upper, string lower) =>
        Uncovered(upper, lower).Should().NotBeEmpty(why);

    [Fact]
    public void A_text_has_nothing_inside() =>
        TableCoverage.Check(TableText.Read("""
            old: queued done; at /status
            new: running ended; at /status/state
            --
            old=queued new=absent -> pending
            old=done new=absent -> succeeded
            new=running -> running
            new=ended -> succeeded
            """)).Should().Be(new CoverageReport());

    private static IEnumerable<string> Uncovered(string upper, string lower) =>
        TableCoverage.Check(TableText.Read(string.Join('\n', "state: queued done", upper, lower, Rows))).Uncovered.Select(combination => combination.ToString());
}
