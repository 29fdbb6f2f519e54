using JobKit.Specs;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>The body: whether it is there, its media type, and what it holds. Of GraphQL requests only the media type is judged here; the rest is held against the vendor's GraphQL schema.</summary>
internal sealed class BodyRule : IRequestRule
{
    private readonly bool _isRequired;
    private readonly BodyCheck[] _forms;

    private BodyRule(bool isRequired, BodyCheck[] forms) => (_isRequired, _forms) = (isRequired, forms);

    /// <summary>The media types that the operation takes.</summary>
    public string Listed => string.Join(", ", _forms.Select(form => form.MediaType));

    public static IRequestRule? Compile(RequestContract contract) =>
        contract.Description.Body is not { Content.Count: > 0 } body ? null
        : contract.Operation.Role == OperationRole.GraphQL ? new BodyRule(false, [.. body.Content.Select(media => new BodyCheck(media))])
        : new BodyRule(body.Required, [.. body.Content.Select(media => new BodyCheck(media, contract.Schemas))]);

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        if (request.Body.IsEmpty)
        {
            if (_isRequired)
            {
                findings.Add(new RequestProblem(RequestPlace.Body, "", "", "required", "is required"));
            }

            return;
        }

        if (Choose(request, ref findings) is { } form)
        {
            form.Check(request, ref findings);
        }
    }

    private BodyCheck? Choose(MockRequest request, ref RequestFindings findings)
    {
        if (request.Http.ContentType is not { Length: > 0 } sent)
        {
            findings.Add(new RequestProblem(RequestPlace.Header, HeaderNames.ContentType, "", "required", $"is missing though it is required with a body; the body is read as {_forms[0].MediaType}", IsNote: true));
            return _forms[0];
        }

        if (MediaTypeHeaderValue.TryParse(sent, out var type))
        {
            foreach (var form in _forms)
            {
                if (form.Takes(type))
                {
                    return form;
                }
            }
        }

        findings.Add(new RequestProblem(RequestPlace.Header, HeaderNames.ContentType, "", "content", $"must be {string.Join(" or ", _forms.Select(form => form.MediaType))}", Status: 415));
        return null;
    }
}
