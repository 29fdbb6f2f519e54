using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>The answer to a call that may read a job.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Responses">The documented answers that may carry a state: every 2xx, failing that <c>default</c>.</param>
/// <param name="Root">The answer as one place.</param>
internal sealed record PollAnswer(Operation Operation, IReadOnlyList<Response> Responses, AnswerField Root)
{
    /// <summary>The answer of an operation; null where it is nothing that JobKit reads.</summary>
    public static PollAnswer? Of(Operation operation)
    {
        var responses = operation.Responses.Where(response => response.Status.StartsWith('2')).ToList();
        if (responses.Count == 0)
        {
            responses = [.. operation.Responses.Where(response => response.Status == "default")];
        }

        var contents = responses.SelectMany(response => response.Content).ToList();
        if (contents.Count > 0 && contents.TrueForAll(content => content.IsXml))
        {
            return null;
        }

        var schemas = contents.Where(content => !content.IsXml).Select(content => content.Schema).OfType<Schema>().Distinct().ToList();
        return new PollAnswer(operation, responses, SchemaAnswer.Of(schemas));
    }

    /// <summary>The documented examples of the answer, as trees.</summary>
    public IEnumerable<Node> Examples => Responses.SelectMany(response => response.Content)
        .SelectMany(content => content.Examples.Concat(content.Schema?.Examples ?? []).Select(example => example.ToNode(content)));
}
