using JobKit.TestKit;
using Microsoft.CodeAnalysis;

namespace JobKit.Generators.Tests;

/// <summary>Vendors that nobody here knew: their published description and some 25 lines are a provider whose every answer comes out right.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases() => new(CorpusCase.Names);

    public static TheoryData<string, int> Answers()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in RepoPaths.Shared("corpus") is null ? [] : CorpusCase.Names)
        {
            for (var index = 0; index < CorpusCase.Of(name).Answers.Count; index++)
            {
                data.Add(name, index);
            }
        }

        return data;
    }

    [SharedTheory("corpus")]
    [MemberData(nameof(Cases))]
    public void A_published_description_and_a_mapping_are_a_provider_without_findings(string name)
    {
        var corpus = CorpusCase.Of(name);

        corpus.Harness.Result.Diagnostics.Where(finding => finding.Severity is DiagnosticSeverity.Error).Should().BeEmpty();
        corpus.Harness.ShouldCompile().Result.GeneratedSources.Should().NotBeEmpty();
    }

    [SharedTheory("corpus")]
    [MemberData(nameof(Answers))]
    public async Task An_answer_comes_out_as_it_is_meant(string name, int index)
    {
        var sample = CorpusCase.Of(name).Answers[index];
        await CorpusAnswer.ShouldComeOutAsync(CorpusAssemblies.Of(name), name, sample);
    }
}
