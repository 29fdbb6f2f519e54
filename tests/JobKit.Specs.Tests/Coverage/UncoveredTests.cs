namespace JobKit.Specs.Tests.Coverage;

/// <summary>Combinations that no row covers.</summary>
public sealed class UncoveredTests
{
    [Theory]
    [InlineData("a value of the enum", "status=stale", """
        status: queued done stale
        --
        status=queued -> pending
        status=done -> succeeded
        """)]
    [InlineData("both columns are named where both matter", "status=completed, conclusion=cancelled", """
        status: queued completed
        conclusion: success failure cancelled
        --
        status=queued -> pending
        status=completed conclusion=success -> succeeded
        status=completed conclusion=failure,absent -> failed
        """)]
    [InlineData("absent of another column", "status=completed, conclusion=absent", """
        status: queued completed
        conclusion: success failure
        --
        status=queued -> pending
        status=completed conclusion=success -> succeeded
        status=completed conclusion=failure -> failed
        """)]
    [InlineData("other of another column", "state=done, reason=other", """
        state: queued done
        reason: stopped; open
        --
        state=queued -> running
        state=done reason=stopped -> cancelled
        state=done reason=absent -> succeeded
        """)]
    [InlineData("a boolean is no main column", "done=absent", """
        done: true false; boolean
        error: ; presence
        --
        done=false -> running
        done=true error=present -> failed
        done=true error=absent -> succeeded
        """)]
    [InlineData("absent and other of the only enum, if it is open", "state=other", """
        state: queued; open
        --
        state=queued -> running
        state=absent -> pending
        """)]
    [InlineData("negative, once a row names it", "failed=negative, left=positive", """
        failed: zero positive negative; sign
        left: zero positive; sign
        --
        failed=negative left=zero,absent -> failed
        failed=zero,positive,absent left=zero -> succeeded
        failed=zero,positive,absent -> running
        """)]
    [InlineData("a status", "http=422", """
        http: 200 202 422; httpStatus; required; at $statusCode
        --
        http=202 -> running
        http=200 -> succeeded
        """)]
    [InlineData("an empty array", "parts=absent", """
        parts: wait ok bad; array; required
        --
        parts=any(wait) -> running
        parts=all(ok) -> succeeded
        parts=any(bad) -> failed
        """)]
    [InlineData("a set of two", "parts={ok, wait}", """
        parts: wait ok bad; array
        --
        parts=absent -> pending
        parts=any(bad) -> failed
        parts=all(ok) -> succeeded
        parts=all(wait) -> running
        """)]
    [InlineData("absent of both keys", "conditions.Complete=absent, conditions.Failed=absent", """
        conditions.Complete: True False; keyBy Complete /status; at /conditions
        conditions.Failed: True False; keyBy Failed /status; at /conditions
        --
        conditions.Complete=True -> succeeded
        conditions.Failed=True -> failed
        conditions.Complete=False -> running
        conditions.Complete=absent conditions.Failed=present -> running
        """)]
    [InlineData("the empty text", "status=\"\"", """
        status: '' done
        --
        status=done -> succeeded
        """)]
    [InlineData("a value that is spelled like a word of ours", "status={ value: absent }", """
        status: absent done
        --
        status=done,absent -> succeeded
        """)]
    [InlineData("a value that differs in case", "status=DONE", """
        status: done DONE
        --
        status=done -> succeeded
        """)]
    [InlineData("of a table without rows the main column", "state=a", """
        busy: true false; boolean
        state: a b
        --
        """)]
    public void The_first_uncovered_combination_is_named(string why, string first, string table) =>
        TableCoverage.Check(TableText.Read(table)).Uncovered.Select(combination => combination.ToString()).FirstOrDefault().Should().Be(first, why);

    [Theory]
    [InlineData("absent and other of the main column need no row", """
        state: queued done
        --
        state=queued -> running
        state=done -> succeeded
        """)]
    [InlineData("a missing value that counts as another is no duty", """
        done: true false; boolean; absent=false
        --
        done=false -> running
        done=true -> succeeded
        """)]
    [InlineData("negative is no duty where no row names it", """
        left: zero positive; sign; required
        --
        left=zero -> succeeded
        left=positive -> running
        """)]
    [InlineData("present covers all but absent", """
        state: queued done; open
        --
        state=present -> running
        state=absent -> pending
        """)]
    [InlineData("a set of elements outside the domain is no duty", """
        parts: wait ok bad; array
        --
        parts=absent -> pending
        parts=any(wait) -> running
        parts=all(ok) -> succeeded
        parts=all(bad) -> failed
        parts=any(bad) -> partiallySucceeded
        """)]
    [InlineData("none is true of absent", """
        parts: wait ok bad; array
        --
        parts=none(ok,bad) -> running
        parts=any(bad) -> failed
        parts=any(ok) -> succeeded
        """)]
    [InlineData("case is ignored", """
        state: RUNNING done; ignoreCase
        --
        state=running -> running
        state=Done -> succeeded
        """)]
    [InlineData("1.0 is 1 where the place is a number", """
        state: 1 10 2.50; number
        --
        state=1.0 -> running
        state=10,2.5 -> succeeded
        """)]
    [InlineData("without values the words of the rows are the domain", """
        state:
        --
        state=queued -> running
        state=done -> succeeded
        """)]
    public void A_total_table_has_none(string why, string table) =>
        TableCoverage.Check(TableText.Read(table)).Uncovered.Should().BeEmpty(why);

    [Fact]
    public void Some_more_are_listed_in_the_order_of_the_table() =>
        TableCoverage.Check(TableText.Read("""
            state: a b c
            error: ; presence
            --
            state=b error=absent -> running
            """)).Uncovered.Select(combination => combination.ToString()).Should().Equal("state=a", "state=b, error=present", "state=c");

    [Fact]
    public void No_more_than_ten_are_listed() =>
        TableCoverage.Check(TableText.Read($"state: {string.Join(' ', Enumerable.Range(0, 300))}\n--\nstate=0 -> running")).Uncovered
            .Select(combination => combination.ToString()).Should().Equal(Enumerable.Range(1, 10).Select(i => $"state={i}"));

    [Fact]
    public void A_column_without_any_domain_does_not_silence_the_others() =>
        TableCoverage.Check(TableText.Read("""
            state: queued done
            hint: ; required
            --
            state=queued -> running
            """)).Uncovered.Select(combination => combination.ToString()).Should().Equal("state=done");
}
