namespace JobKit.Specs.Tests.Coverage;

/// <summary>Rows that end a wait on a value that nobody has seen yet.</summary>
public sealed class OverByUnlistedTests
{
    [Theory]
    [InlineData("a row that does not mention the main column", new[] { 0 }, """
        state: queued done
        error: ; presence
        --
        error=present -> failed
        state=queued -> running
        state=done -> succeeded
        """)]
    [InlineData("a last row without cells", new[] { 2 }, """
        state: queued done
        --
        state=queued -> running
        state=done -> succeeded
        -> failed
        """)]
    [InlineData("present", new[] { 0 }, """
        state: queued done
        --
        state=present -> unknown over
        """)]
    [InlineData("not absent", new int[0], """
        state: queued done
        --
        state=absent,done -> failed
        """)]
    [InlineData("not a row that is not over", new int[0], """
        state: queued done
        --
        state=done -> succeeded
        -> running
        """)]
    [InlineData("not a row that an earlier one keeps from it", new int[0], """
        state: queued done
        error: ; presence
        --
        state=done error=present -> failed
        error=present -> running
        state=present error=present -> failed
        """)]
    [InlineData("not without a main column", new int[0], """
        done: true false; boolean
        --
        done=true -> succeeded
        -> failed
        """)]
    public void Rows(string why, int[] expected, string table) =>
        TableCoverage.Check(TableText.Read(table)).OverByUnlisted.Should().Equal(expected, why);
}
