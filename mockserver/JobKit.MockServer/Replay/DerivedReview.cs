using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Holds the answers that are made up against the description: those for the words of the poll, and those of operations that document no example of a status.</summary>
internal static class DerivedReview
{
    public static void Run(PlayedProvider provider, PlayedOperation operation, ReplayCounts counts)
    {
        foreach (var (name, answer) in operation.Role is OperationRole.Poll or OperationRole.GraphQL ? Words(provider) : [])
        {
            Check(operation, $"`{name}`", answer, counts);
        }

        foreach (var response in operation.Answers.Responses.Where(response => OperationAnswers.Json(response)?.Schema is not null && operation.Answers.Samples.All(sample => sample.Response != response)))
        {
            if (operation.Answers.Of(OperationAnswers.StatusOf(response.Status)) is { } answer)
            {
                Check(operation, $"status {response.Status}", answer, counts);
            }
        }
    }

    private static IEnumerable<(string Name, MockAnswer Answer)> Words(PlayedProvider provider)
    {
        var key = provider.Model.Key.Select(_ => "").ToArray();
        return from word in provider.Jobs.Words
               from isKeyed in provider.Jobs.HasTwoShapes ? new[] { false, true } : [false]
               let answer = provider.Jobs.Of(word, key, isKeyed)
               where SampleText.NameOf(answer.Sample) is null
               select (word.Name, answer);
    }

    private static void Check(PlayedOperation operation, string name, MockAnswer answer, ReplayCounts counts)
    {
        counts.Derived++;
        var filling = StandIns.Filling(Math.Max(operation.PathNames.Count, 16));
        if (operation.Answers.Check(answer.Status, answer.Body.Fill(filling), StandIns.Texts).Problems.FirstOrDefault(problem => !problem.IsNote) is { } problem)
        {
            counts.Invalid++;
            counts.Findings.Add(ReplayFindings.InvalidAnswer(operation, name, problem));
        }
    }
}
