using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>An <c>Accept</c> that no documented answer satisfies. Servers answer all the same, so it is only noted.</summary>
internal sealed class AcceptRule : IRequestRule
{
    private readonly string[] _answered;

    private AcceptRule(string[] answered) => _answered = answered;

    public static IRequestRule? Compile(RequestContract contract)
    {
        var answered = contract.Operation.Answers.Responses.SelectMany(response => response.Content).Select(media => media.Name.Split(';')[0].Trim().ToLowerInvariant()).Distinct().ToArray();
        return answered.Length == 0 ? null : new AcceptRule(answered);
    }

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        var accept = request.Http.Headers.Accept;
        if (accept.Count == 0 || IsPlain(accept[0]!))
        {
            return;
        }

        if (MediaTypeHeaderValue.TryParseList(accept, out var wanted) && !wanted.Any(range => range.Quality is not 0 && _answered.Any(media => MediaTypeHeaderValue.TryParse(media, out var type) && (type.IsSubsetOf(range) || IsSame(type, range)))))
        {
            findings.Add(new RequestProblem(RequestPlace.Header, "Accept", "", "accept", $"asks for what is never answered; answered is {string.Join(", ", _answered.Take(5))}", IsNote: true));
        }
    }

    // What nearly every client sends needs no parsing.
    private bool IsPlain(string accept)
    {
        foreach (var media in _answered)
        {
            if (accept.StartsWith(media, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return accept.Contains("*/*", StringComparison.Ordinal);
    }

    // Parameters of a range (charset, version) narrow it to nothing that a description tells apart.
    private static bool IsSame(MediaTypeHeaderValue type, MediaTypeHeaderValue range) => type.MediaType.Equals(range.MediaType, StringComparison.OrdinalIgnoreCase);
}
