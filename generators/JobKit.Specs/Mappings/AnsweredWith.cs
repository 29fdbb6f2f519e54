using System.Globalization;

namespace JobKit.Specs;

/// <summary>Which of the poll's documented answers carry a state.</summary>
internal static class AnsweredWith
{
    /// <summary>The accepted statuses that are known: those of <c>accept</c>, else the documented 2xx.</summary>
    public static IReadOnlyList<string> Statuses(MappingContext context) => context.Accept.Count > 0
        ? [.. context.Accept.Select(status => status.ToString(CultureInfo.InvariantCulture))]
        : [.. (context.PollOperation?.Responses ?? []).Select(response => response.Status).Where(status => status.Length == 3 && status[0] == '2' && char.IsDigit(status[1]))];

    /// <summary>The documented answers to the poll that are accepted.</summary>
    public static IReadOnlyList<Response> Responses(MappingContext context)
    {
        var all = context.PollOperation?.Responses ?? [];
        var accepted = context.Accept.Count > 0
            ? context.Accept.Select(status => Nearest(all, status)).OfType<Response>().Distinct().ToList()
            : all.Where(response => response.Status.StartsWith("2", StringComparison.Ordinal)).ToList();
        return accepted.Count > 0 ? accepted : [.. all.Where(response => response.Status == "default")];
    }

    // The status itself documents it better than its range, and that better than the default.
    private static Response? Nearest(IReadOnlyList<Response> all, int status) =>
        all.Where(response => response.Matches(status)).OrderBy(response => response.Status == "default" ? 2 : response.Status.EndsWith("X", StringComparison.OrdinalIgnoreCase) ? 1 : 0).FirstOrDefault();

    /// <summary>The schemas of these answers' bodies.</summary>
    public static IReadOnlyList<Schema> Schemas(IEnumerable<Response> responses) =>
        [.. responses.SelectMany(response => response.Content).Where(content => !content.IsXml).Select(content => content.Schema).OfType<Schema>().Distinct()];
}
