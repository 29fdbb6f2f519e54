namespace JobKit.Specs.Tests.Coverage;

/// <summary>Values that the shorthand maps twice.</summary>
public sealed class TwiceMappedTests
{
    [Fact]
    public void In_two_entries() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: queued done error
            --
            status=queued -> pending
            status=done -> succeeded
            status=error,done -> failed
            """)).Should().Be(new CoverageReport { Twice = new([new("done", 1, 0, 2, 1)]) });

    [Fact]
    public void In_one_entry() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: queued done
            --
            status=queued,done,queued -> pending
            """)).Twice.Should().Equal(new TwiceMapped("queued", 0, 0, 0, 2));

    [Fact]
    public void The_same_but_for_case() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: queued done; ignoreCase
            --
            status=queued -> pending
            status=done,QUEUED -> succeeded
            """)).Twice.Should().Equal(new TwiceMapped("QUEUED", 0, 0, 1, 1));

    [Fact]
    public void A_word_of_ours_and_a_value_that_is_spelled_like_it_are_two() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: absent done
            --
            status=absent -> pending
            status='absent',done -> succeeded
            """)).Should().Be(new CoverageReport());

    [Fact]
    public void An_entry_that_only_repeats_is_not_called_hidden_as_well() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: queued done
            --
            status=queued,done -> pending
            status=done -> succeeded
            """)).Should().Be(new CoverageReport { Twice = new([new("done", 0, 1, 1, 0)]) });

    [Fact]
    public void A_map_can_have_a_hidden_entry() =>
        TableCoverage.Check(TableText.ReadMap("""
            status: queued done
            --
            status=present -> pending
            status=done -> succeeded
            """)).Should().Be(new CoverageReport { Hidden = new([new(1, new([0]))]) });

    [Fact]
    public void Not_in_a_table_with_rows() =>
        TableCoverage.Check(TableText.Read("""
            status: queued done
            --
            status=queued -> pending
            status=done,queued -> succeeded
            """)).Twice.Should().BeEmpty();
}
