using System.Globalization;

namespace JobKit.MockServer;

/// <summary>
/// The answer that a request prefers: by status, by the name of a documented example, or both. Where the vendor documents no
/// example of that name, one of its words will do: what a job that says it looks like. The job does not move.
/// </summary>
internal static class PreferredAnswer
{
    /// <summary>The answer; null where the request only prefers how its job lives.</summary>
    public static MockAnswer? Of(MockRequest request, Preference preference)
    {
        if (WrongWish(request, preference) is { } wrong)
        {
            return wrong;
        }

        return preference.Example is null && preference.Code is null ? null : Documented(request, preference);
    }

    private static MockAnswer Documented(MockRequest request, Preference preference)
    {
        var operation = request.Operation;
        var answers = operation.Answers;
        if (preference.Code is { } code && (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 200 or > 599 || answers.For(status) is null))
        {
            return Unknown(request, $"{operation.Name} documents no answer with status '{code}'. Prefer one of those in 'codes'.");
        }

        if (preference.Example is not { } name)
        {
            return Applied(request, answers.Of(int.Parse(preference.Code!, CultureInfo.InvariantCulture))!, preference);
        }

        var found = answers.Samples
            .Where(sample => preference.Code is null || sample.Response == answers.For(int.Parse(preference.Code, CultureInfo.InvariantCulture)))
            .Where(sample => sample.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(sample => sample.Name == name ? 0 : 1)
            .ThenBy(sample => request.Http.Headers.Accept == sample.Media.Name ? 0 : 1)
            .ThenBy(sample => sample.Status is >= 200 and < 300 ? 0 : 1)
            .FirstOrDefault();
        if (found is null && preference.Code is null && Word(request, name) is { } said)
        {
            return said.With("Preference-Applied", preference.ToString());
        }

        return found is null
            ? Unknown(request, $"{operation.Name} documents no example '{name}'{(preference.Code is null ? "" : $" with status {preference.Code}")}. Prefer one of those in 'examples'.")
            : Applied(request, found.ToAnswer(), preference);
    }

    private static MockAnswer? WrongWish(MockRequest request, Preference preference)
    {
        if (preference.Drive is { } drive && !ScenarioDrives.TryParse(drive, out _))
        {
            return Problem.Of(400, "There is no such drive", $"'drive={drive}' is none of {ScenarioDrives.Listed}.");
        }

        return preference.Scenario is { } scenario && request.Session.FindTimeline(request.Provider, scenario, isKeyed: false) is null
            ? Problem.Of(404, "There is no such scenario", $"{request.Provider.Name} has no scenario '{scenario}'. Prefer one of those in 'scenarios'.", ("scenarios", request.Session.ScenariosOf(request.Provider.Name).Select(one => one.Name)))
            : null;
    }

    private static MockAnswer Applied(MockRequest request, MockAnswer answer, Preference preference)
    {
        return answer.With("Preference-Applied", preference.ToString()) with { Filling = request.Filling };
    }

    private static MockAnswer? Word(MockRequest request, string name)
    {
        if (request.Operation.Role is not (OperationRole.Poll or OperationRole.GraphQL))
        {
            return null;
        }

        var word = request.Provider.Jobs.Find(name);
        var key = request.Operation.Role == OperationRole.Poll ? KeyReader.Read(request, request.Operation.Call!) : GraphQLRoots.KeyOf(request);
        return word is null || key is null ? null : request.Session.Jobs.Say(request.Provider, key, word);
    }

    private static MockAnswer Unknown(MockRequest request, string detail) => Problem.Of(
        404,
        "What the request prefers is not documented",
        detail,
        [
            ("examples", request.Operation.Answers.Samples.Select(sample => $"{sample.Status}: {sample.Name}")),
            ("codes", request.Operation.Answers.Responses.Select(response => response.Status)),
            .. request.Operation.Role is OperationRole.Poll or OperationRole.GraphQL ? [("words", request.Provider.Jobs.Words.Select(word => word.Name))] : Array.Empty<(string, IEnumerable<string>)>(),
        ]);
}
