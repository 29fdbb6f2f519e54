namespace JobKit.Specs.Tests.Coverage;

/// <summary>Rows that can never match.</summary>
public sealed class HiddenRowTests
{
    [Theory]
    [InlineData("by one row", "2 by 1", """
        state: queued done
        error: ; presence
        --
        state=queued -> running
        state=done -> succeeded
        state=done error=present -> failed
        """)]
    [InlineData("by several together", "3 by 1 2", """
        state: queued done
        error: ; presence
        --
        state=queued -> running
        state=done error=present -> failed
        state=done error=absent -> succeeded
        state=done -> failed
        """)]
    [InlineData("by one row rather than by several", "3 by 2", """
        state: a b c
        --
        state=a -> running
        state=b -> running
        state=a,b,c -> running
        state=a,b -> failed
        """)]
    [InlineData("all after a row without cells", "1 by 0; 2 by 0", """
        state: a b
        --
        -> running
        state=a -> running
        -> running
        """)]
    [InlineData("by rows that are not hidden themselves", "1 by 0; 2 by 0", """
        state: a b
        --
        state=a -> running
        state=a -> pending
        state=a -> succeeded
        """)]
    [InlineData("by a row about an array", "2 by 0", """
        parts: ok bad wait; array
        --
        parts=any(bad) -> failed
        parts=any(ok) -> running
        parts=all(bad) -> failed
        """)]
    [InlineData("by rows about an array together", "2 by 0 1", """
        parts: ok bad wait; array
        --
        parts=any(bad) -> failed
        parts=none(bad) -> running
        parts=all(ok,bad) -> failed
        """)]
    [InlineData("by no row: no JSON has it", "1 by", """
        state: done
        error: ; presence; at /error
        why: stopped; at /error/code
        --
        state=done error=present -> failed
        state=done error=absent why=stopped -> failed
        state=done -> succeeded
        """)]
    public void Hidden(string why, string expected, string table) =>
        string.Join("; ", TableCoverage.Check(TableText.Read(table)).Hidden.Select(row => $"{row.Row} by {string.Join(' ', row.HiddenBy)}".TrimEnd()))
            .Should().Be(expected, why);

    [Theory]
    [InlineData("unlisted values reach a last row without cells", """
        state: a b
        --
        state=a,b,absent -> running
        -> failed
        """)]
    [InlineData("it may stand even where nothing is left for it", """
        error: ; presence
        --
        error=present -> failed
        error=absent -> running
        -> unknown
        """)]
    [InlineData("unlisted values reach present", """
        state: a b
        --
        state=a,b,absent -> running
        state=present -> failed
        """)]
    [InlineData("unlisted values of another column reach a row that does not mention it", """
        state: a
        reason: x
        --
        state=a reason=x,absent -> running
        state=a -> failed
        """)]
    [InlineData("a value of the wrong kind is not other", """
        state: a
        reason: x; open
        --
        state=a reason=x,other,absent -> running
        state=a -> failed
        """)]
    [InlineData("absent of a required place may be named", """
        state: a
        reason: x; required
        --
        state=a reason=x -> running
        state=a reason=absent -> failed
        """)]
    [InlineData("a value outside the domain is another finding", """
        state: a
        done: true false; boolean
        --
        state=b -> running
        done=maybe -> running
        state=a done=true -> succeeded
        """)]
    [InlineData("an unlisted element spoils all and is none of the others", """
        parts: ok bad; array
        --
        parts=absent -> pending
        parts=all(ok,bad) -> running
        parts=any(ok,bad) -> running
        parts=none(ok,bad) -> failed
        parts=present -> failed
        """)]
    public void Not_hidden(string why, string table) =>
        TableCoverage.Check(TableText.Read(table)).Hidden.Should().BeEmpty(why);
}
