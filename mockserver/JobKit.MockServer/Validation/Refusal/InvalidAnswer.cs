using System.Globalization;
using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>
/// The answer to a request that is not what the description says: in the shape of the vendor's own error where it documents one (for
/// the operation, else for reading a job), with the problems written in; else as problem details.
/// </summary>
internal static class InvalidAnswer
{
    private const string Title = "The request is not what the description asks for";
    private static readonly int[] Malformed = [400, 422];
    private static readonly int[] Unprocessable = [422, 400];

    /// <param name="request">The request.</param>
    /// <param name="problems">What is wrong; at least one.</param>
    public static MockAnswer Of(MockRequest request, IReadOnlyList<RequestProblem> problems)
    {
        var statuses = Statuses(request, problems);
        var poll = request.Provider.Operations.First(operation => operation.Role is OperationRole.Poll or OperationRole.GraphQL).Answers;
        var answer = Documented(request.Operation.Answers, statuses, problems) ?? Documented(poll, statuses, problems) ?? Problem(request, statuses, problems);
        return (answer.Status == 415 ? WithAccepted(request, answer) : answer) with { Filling = request.Filling };
    }

    // A body that has all its parts and says the wrong thing is 422 where the vendor tells the two apart; a media type 415.
    private static int[] Statuses(MockRequest request, IReadOnlyList<RequestProblem> problems)
    {
        if (problems.All(problem => problem.Status == 415))
        {
            return [415];
        }

        var usual = problems.All(problem => problem.Place == RequestPlace.Body && problem.Pointer.Length > 0) ? Unprocessable : Malformed;
        var mapped = request.Operation.Role == OperationRole.Poll
            ? request.Provider.Model.Errors.Where(entry => entry.Is == OutcomeKind.Invalid && entry.When.Count == 0).SelectMany(entry => entry.Statuses).Select(range => range.From).Where(status => status >= 400)
            : [];
        return [.. mapped.Concat(usual).Distinct()];
    }

    // The status itself, else a range or the default; the default is the success too where nothing else is documented.
    private static MockAnswer? Documented(OperationAnswers answers, int[] statuses, IReadOnlyList<RequestProblem> problems) =>
        statuses.Where(status => answers.For(status)?.Status == status.ToString(CultureInfo.InvariantCulture))
            .Concat(answers.Responses.Any(response => response.Status.StartsWith('2')) ? [statuses[0] == 415 ? 415 : 400] : [])
            .Select(status => answers.For(status) is { } response ? Compose(answers, response, status, problems) : null)
            .FirstOrDefault(answer => answer is not null);

    private static MockAnswer? Compose(OperationAnswers answers, Response response, int status, IReadOnlyList<RequestProblem> problems)
    {
        var sample = answers.Samples.FirstOrDefault(sample => sample.Response == response && sample.Media.IsJson);
        if (OperationAnswers.Json(response) is not { } media || (sample is null && media.Schema is null))
        {
            return null;
        }

        var (body, invalidAt) = ProblemWriter.Write(answers, response, status, sample, problems);
        return body is null ? null : new MockAnswer
        {
            Status = status,
            ContentType = media.Name,
            Body = body,
            Headers = ResponseHeaders.Documented(response),
            Sample = SampleText.Derived("invalid", sample?.Name, invalidAt),
        };
    }

    // Where the vendor documents the status and no body, the status at least is its own.
    private static MockAnswer Problem(MockRequest request, int[] statuses, IReadOnlyList<RequestProblem> problems)
    {
        var documented = statuses.Where(status => request.Operation.Answers.For(status) is { Status: not "default" }).ToArray();
        var status = documented.Length > 0 ? documented[0] : statuses[0] == 415 ? 415 : 400;
        return InvalidProblem.Of(status, Title, problems);
    }

    private static MockAnswer WithAccepted(MockRequest request, MockAnswer answer)
    {
        var accepted = string.Join(", ", request.Operation.Description?.Body?.Content.Select(media => media.Name) ?? []);
        var header = HttpMethods.IsPost(request.Http.Method) ? "Accept-Post" : HttpMethods.IsPatch(request.Http.Method) ? "Accept-Patch" : "Accept";
        return accepted.Length == 0 ? answer : answer.With(header, HeaderText.Of(accepted));
    }
}
