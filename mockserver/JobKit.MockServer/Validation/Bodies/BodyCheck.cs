using JobKit.Specs;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>What the description says of bodies of one media type.</summary>
internal sealed class BodyCheck
{
    private readonly MediaTypeHeaderValue? _type;
    private readonly IBodyKind? _kind;
    private readonly bool _isLookedInto;
    private readonly Schema? _schema;
    private readonly CompiledSchema? _compiled;

    /// <summary>A check of the media type alone.</summary>
    public BodyCheck(MediaType media)
    {
        MediaType = media.Name.Split(';')[0].Trim();
        _type = MediaTypeHeaderValue.TryParse(MediaType, out var type) ? type : null;
    }

    /// <summary>A check of the media type and of what the body holds.</summary>
    public BodyCheck(MediaType media, SchemaCompiler schemas)
        : this(media)
    {
        _isLookedInto = true;
        _kind = BodyKinds.Find(MediaType);
        _schema = media.Schema;
        _compiled = media.Schema is null ? null : schemas.Of(media.Schema);
    }

    /// <summary>The media type, without parameters; it may be a range (<c>image/*</c>).</summary>
    public string MediaType { get; }

    public bool Takes(MediaTypeHeaderValue sent) =>
        _type is null || _type.MatchesAllTypes || sent.MediaType.Equals(_type.MediaType, StringComparison.OrdinalIgnoreCase) || (_type.MatchesAllSubTypes && sent.Type.Equals(_type.Type, StringComparison.OrdinalIgnoreCase));

    /// <summary>Looks into the body; one of a kind that cannot be read (XML, bytes) passes.</summary>
    public void Check(MockRequest request, ref RequestFindings findings)
    {
        // Of a range (*/*) the request says which it is.
        var kind = _isLookedInto && _type is { MatchesAllSubTypes: true } ? BodyKinds.Find(request.Http.ContentType ?? "") : _kind;
        if (kind is null)
        {
            return;
        }

        var (value, error) = kind.Read(request, _schema);
        if (error is not null)
        {
            findings.Add(new RequestProblem(RequestPlace.Body, "", "", kind.Name, $"must be {kind.Title}: {error}"));
            return;
        }

        var run = new SchemaRun(SchemaDirection.Request, MultipartBodyKind.Opaque);
        _compiled?.Check(value, ref run);
        findings.Add(RequestPlace.Body, "", run);
    }
}
