using System.Collections.Concurrent;
using JobKit.Generators.Tests;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace JobKit.Cli.Tests.New;

/// <summary>
/// How good a draft is: how many of its lines a person has to touch until every sample answer of a published API comes out as it
/// is meant. The lines stand in <c>Edits/</c>; that they are enough, and that each is needed, is what these tests prove.
/// </summary>
public sealed class CorpusMeasureTests(ITestOutputHelper output)
{
    private static readonly ConcurrentDictionary<(string Name, string Mapping), CorpusCase> Compiled = new();

    public static TheoryData<string> Cases() => new(CorpusCase.Names);

    public static TheoryData<string> EditedCases() => new(CorpusCase.Names.Where(name => HandEdit.Read(DraftedCase.EditsOf(name)).Count > 0));

    [SharedTheory("corpus")]
    [MemberData(nameof(Cases))]
    public async Task The_draft_with_the_lines_that_are_changed_by_hand_gives_every_answer(string name) =>
        (await DisagreementsAsync(name, DraftedCase.Of(name).Finished())).Should().BeEmpty();

    [SharedTheory("corpus")]
    [MemberData(nameof(EditedCases))]
    public async Task Every_line_that_is_changed_by_hand_is_needed(string name)
    {
        var drafted = DraftedCase.Of(name);
        foreach (var edit in drafted.Edits)
        {
            (await DisagreementsAsync(name, drafted.Finished(without: edit))).Should().NotBeEmpty("without `{0}` something is still wrong", edit.In[0]);
        }
    }

    [SharedTheory("corpus")]
    [MemberData(nameof(Cases))]
    public void A_question_is_all_that_keeps_a_draft_from_being_built(string name)
    {
        var drafted = DraftedCase.Of(name);

        drafted.ExitCode.Should().Be(ExitCodes.Success, drafted.Output);
        Errors(Read(name, drafted.Mapping)).Where(finding => !finding.GetMessage(null).StartsWith("This is a question", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [SharedFact("corpus")]
    public void The_guide_prints_what_is_measured()
    {
        var rows = CorpusCase.Names.Select(name => (Name: name, Draft: DraftedCase.Of(name))).ToList();
        List<string> table =
        [
            "| description | lines drafted | questions | lines changed by hand |",
            "|---|---:|---:|---:|",
            .. rows.Select(row => $"| {row.Name} | {row.Draft.Lines} | {row.Draft.Questions} | {row.Draft.LinesByHand} |"),
            $"| all eight | {rows.Sum(row => row.Draft.Lines)} | {rows.Sum(row => row.Draft.Questions)} | {rows.Sum(row => row.Draft.LinesByHand)} |",
        ];
        table.ForEach(output.WriteLine);

        File.ReadAllText(Path.Combine(RepoPaths.Specs, "README.md")).Should().Contain(string.Join('\n', table));
    }

    // What is wrong with a mapping: findings that keep it from being built, or answers that come out otherwise.
    private static async Task<List<string>> DisagreementsAsync(string name, string mapping)
    {
        var corpus = Read(name, mapping);
        var errors = Errors(corpus).Select(finding => finding.ToString()).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        var provider = corpus.Compile();
        foreach (var sample in corpus.Answers)
        {
            try
            {
                await CorpusAnswer.ShouldComeOutAsync(provider, name, sample);
            }
            catch (Xunit.Sdk.XunitException disagreement)
            {
                errors.Add(disagreement.Message);
            }
        }

        return errors;
    }

    private static CorpusCase Read(string name, string mapping) => Compiled.GetOrAdd((name, mapping), key => CorpusCase.With(key.Name, key.Mapping));

    private static IEnumerable<Diagnostic> Errors(CorpusCase corpus) => corpus.Harness.Result.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error);
}
