using JobKit.Specs;

namespace JobKit.Cli.Tests.New;

/// <summary>Whatever is drafted is the mapping language, and says nothing that the description does not have.</summary>
public sealed class DraftReadsBackTests
{
    // What a description itself is to blame for: nothing in it tells a failure, or its examples break its schema.
    private static readonly string[] OfTheDescription = ["JK1004", "JK1009"];

    public static TheoryData<string> Descriptions() => new(Drafted.Descriptions);

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void A_draft_has_no_findings_but_its_questions(string description)
    {
        var drafted = Drafted.From(description);

        drafted.ExitCode.Should().Be(ExitCodes.Success, drafted.Output);
        drafted.Findings.Where(finding => finding is { IsQuestion: false, Severity: not FindingSeverity.Information } && !OfTheDescription.Contains(finding.Id)).Should().BeEmpty(drafted.Mapping);
    }

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void Whatever_the_answers_are_an_answered_draft_has_no_errors(string description)
    {
        var drafted = Drafted.From(description);

        for (var answer = 0; answer < 3; answer++)
        {
            // A person who answers that no word means success hears of that; nothing else may be wrong.
            drafted.Answered(answer).Where(finding => finding.Severity == FindingSeverity.Error && finding.Id != "JK1004").Should().BeEmpty(drafted.Mapping);
        }
    }

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void The_same_description_gives_the_same_draft(string description) =>
        Drafted.From(description).Mapping.Should().Be(Drafted.From(description).Mapping);

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void What_is_printed_and_written_keeps_to_its_line(string description)
    {
        var drafted = Drafted.From(description);

        (drafted.Mapping + drafted.Output).Where(character => character != '\n' && char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format)
            .Should().BeEmpty("nothing in a vendor's words moves a cursor or turns a line around");
    }
}
