using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes the mapping's poll down as a request for one job.</summary>
internal sealed class PollWriter
{
    private const string Secret = "any";

    private readonly PlayedProvider _provider;
    private readonly CallModel _call;
    private readonly Dictionary<string, string> _fields;
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private readonly List<string> _query = [];
    private readonly List<string> _cookies = [];

    private PollWriter(PlayedProvider provider, IReadOnlyList<string> key)
    {
        (_provider, _call) = (provider, provider.Model.Poll);
        _fields = provider.Model.Key.Select((field, index) => (field.Name, Value: key.ElementAtOrDefault(index) ?? "")).ToDictionary(field => field.Name, field => field.Value);
    }

    /// <param name="provider">The job's provider.</param>
    /// <param name="key">The fields of its key, in order.</param>
    /// <param name="prefix">What leads into its session.</param>
    public static PollView Write(PlayedProvider provider, IReadOnlyList<string> key, string prefix) =>
        new PollWriter(provider, key).Write(JobKey.Of(provider.Name, key).ToString(), prefix);

    private PollView Write(string job, string prefix)
    {
        var path = new StringBuilder($"{prefix}/{_provider.Name}");
        path.Append(_provider.BasePath.Length == 0 ? "" : "/" + _provider.BasePath).Append(PathOf());
        foreach (var parameter in _call.Parameters)
        {
            Add(parameter);
        }

        foreach (var credential in _provider.Model.Credentials.FirstOrDefault()?.All ?? [])
        {
            Add(credential);
        }

        if (_cookies.Count > 0)
        {
            _headers.Add(new("Cookie", string.Join("; ", _cookies)));
        }

        if (_query.Count > 0)
        {
            path.Append(_call.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?').AppendJoin('&', _query);
        }

        var body = PollBody.Of(_call, TextOf);
        if (body is not null && !_headers.Any(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            _headers.Add(new("Content-Type", _call.ContentType ?? "application/json"));
        }

        return new PollView(job, _call.Method, path.ToString(), _headers, body);
    }

    private string PathOf() => string.Concat(SegmentPattern.Parse(_call.Path).Parts.Select(part => part.Literal ?? ValueOf(part.Name!)));

    private string ValueOf(string name)
    {
        var parameter = _call.Parameters.FirstOrDefault(one => one.Place == ParameterPlace.Path && one.Name == name);
        var value = Uri.EscapeDataString(parameter is null ? "" : TextOf(parameter.Value));
        return parameter?.AllowReserved == true ? value.Replace("%2F", "/", StringComparison.Ordinal) : value;
    }

    private void Add(ParameterModel parameter)
    {
        var value = TextOf(parameter.Value);
        if (parameter.Place == ParameterPlace.Path || (value.Length == 0 && parameter.OmitWhenEmpty))
        {
            return;
        }

        Add(parameter.Place, parameter.Name, value);
    }

    private void Add(CredentialModel credential)
    {
        switch (credential.Kind)
        {
            case CredentialKind.Bearer:
                Add(ParameterPlace.Header, "Authorization", $"Bearer {Secret}");
                break;
            case CredentialKind.Basic:
                Add(ParameterPlace.Header, "Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Secret}:{Secret}"))}");
                break;
            case CredentialKind.Query:
                Add(ParameterPlace.Query, credential.Name, Secret);
                break;
            case CredentialKind.Cookie:
                Add(ParameterPlace.Cookie, credential.Name, Secret);
                break;
            default:
                Add(ParameterPlace.Header, credential.Name, credential.Prefix + Secret);
                break;
        }
    }

    private void Add(ParameterPlace place, string name, string value)
    {
        switch (place)
        {
            case ParameterPlace.Query:
                _query.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
                break;
            case ParameterPlace.Cookie:
                _cookies.Add($"{name}={Uri.EscapeDataString(value)}");
                break;
            default:
                _headers.Add(new(name, value));
                break;
        }
    }

    private string TextOf(TextTemplate template) => string.Concat(template.Parts.Select(part => part.Text ?? part.Expression switch
    {
        KeyFieldExpression field => _fields.GetValueOrDefault(field.Name) ?? "",
        TextExpression nested => TextOf(nested.Template),
        _ => "",
    }));
}
