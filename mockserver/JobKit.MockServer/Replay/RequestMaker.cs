using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes up a request that an operation's description asks for: what is required, with documented examples where there are any.</summary>
internal static class RequestMaker
{
    /// <param name="provider">The provider.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The documented body that is to be sent; null: any.</param>
    public static ReplayRequest Make(PlayedProvider provider, PlayedOperation operation, (MediaType Media, Example Example)? example = null)
    {
        var parameters = operation.Description?.Parameters ?? [];
        var values = parameters.Where(parameter => parameter.Required).Select(parameter => (Parameter: parameter, Value: Value(parameter, operation.Schemas))).ToArray();
        var (target, ownQuery) = Target(operation, values.Where(one => one.Parameter.Place == ParameterPlace.Path));
        var (body, contentType) = Body(provider, operation, example);
        var headers = new List<KeyValuePair<string, string>>();
        var query = new List<KeyValuePair<string, string>>();
        var cookies = new List<string>();
        foreach (var (parameter, value) in values)
        {
            switch (parameter.Place)
            {
                case ParameterPlace.Query:
                    query.AddRange(ParameterText.Query(parameter, value));
                    break;
                case ParameterPlace.Header when parameter.Name.ToLowerInvariant() is not ("accept" or "content-type" or "authorization"):
                    headers.Add(new(parameter.Name, HeaderText.Of(ParameterText.Of(parameter, value))));
                    break;
                case ParameterPlace.Cookie:
                    cookies.Add($"{parameter.Name}={Uri.EscapeDataString(ParameterText.Of(parameter, value))}");
                    break;
            }
        }

        Sign(provider, operation, headers, query, cookies);
        headers.AddRange(contentType is null ? [] : [new("Content-Type", contentType)]);
        headers.AddRange(cookies.Count == 0 ? [] : [new("Cookie", string.Join("; ", cookies))]);
        var queryText = string.Join('&', new[] { ownQuery }.Where(part => part.Length > 0).Concat(query.Select(part => $"{Uri.EscapeDataString(part.Key)}={Uri.EscapeDataString(part.Value)}")));
        return new ReplayRequest(operation.Method, $"/{provider.Name}/{operation.BasePaths[0]}".TrimEnd('/') + target + (queryText.Length == 0 ? "" : "?" + queryText), headers, body);
    }

    private static (string Path, string Query) Target(PlayedOperation operation, IEnumerable<(Parameter Parameter, JsonNode? Value)> values)
    {
        var path = operation.Path.Split('#')[0];
        foreach (var (parameter, value) in values)
        {
            var text = Uri.EscapeDataString(ParameterText.Of(parameter, value) is { Length: > 0 } given ? given : "1");
            path = path.Replace("{" + parameter.Name + "}", text, StringComparison.Ordinal).Replace("{+" + parameter.Name + "}", text, StringComparison.Ordinal);
        }

        // Some descriptions forget parameters that their paths name.
        path = System.Text.RegularExpressions.Regex.Replace(path, "{[^}]*}", "1");
        var question = path.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? (path, "") : (path[..question], path[(question + 1)..]);
    }

    private static JsonNode? Value(Parameter parameter, SchemaCompiler schemas) => parameter.Example is { } example ? NodeValues.ToJson(example) : Build(parameter.Schema, schemas);

    private static JsonNode? Build(Schema? schema, SchemaCompiler schemas)
    {
        if (schema is null)
        {
            return JsonValue.Create("text");
        }

        var draft = new Draft(null);
        draft.Root = SchemaValues.Build(schema, draft, schemas);
        return NodeValues.TryParse(draft.ToTemplate().Fill(StandIns.Filling(0)).Span, out var json) ? json : null;
    }

    private static (byte[] Bytes, string? ContentType) Body(PlayedProvider provider, PlayedOperation operation, (MediaType Media, Example Example)? example)
    {
        if (example is { } given)
        {
            return given.Media.IsJson ? (given.Example.ToBytes(given.Media), BodyText.Of(given.Media, null).ContentType) : BodyText.Of(given.Media, NodeValues.ToJson(given.Example.Value));
        }

        if (operation.Role == OperationRole.GraphQL)
        {
            return (GraphQLBody(provider.Model), "application/json");
        }

        var content = operation.Description?.Body?.Content ?? [];
        if (content.Count == 0)
        {
            return ([], null);
        }

        var media = content.FirstOrDefault(one => one.IsJson) ?? content[0];
        return media.Examples.Count > 0 ? (media.Examples[0].ToBytes(media), BodyText.Of(media, null).ContentType) : BodyText.Of(media, Build(media.Schema, operation.Schemas));
    }

    private static byte[] GraphQLBody(ProviderModel model) => System.Text.Encoding.UTF8.GetBytes(new JsonObject
    {
        ["query"] = model.Poll.GraphQL!.Document,
        ["operationName"] = model.Poll.GraphQL.OperationName,
        ["variables"] = new JsonObject(model.Poll.GraphQL.Variables.Select(variable => KeyValuePair.Create(variable.Name, (JsonNode?)JsonValue.Create(StandIns.Number)))),
    }.ToJsonString());

    private static void Sign(PlayedProvider provider, PlayedOperation operation, List<KeyValuePair<string, string>> headers, List<KeyValuePair<string, string>> query, List<string> cookies)
    {
        var secret = provider.Settings.AcceptedSecrets.FirstOrDefault() ?? "replay";
        foreach (var credential in operation.Credentials.Take(1).SelectMany(alternative => alternative.All))
        {
            switch (credential.Kind)
            {
                case CredentialKind.Query:
                    query.Add(new(credential.Name, secret));
                    break;
                case CredentialKind.Cookie:
                    cookies.Add($"{credential.Name}={secret}");
                    break;
                case CredentialKind.Bearer:
                    headers.Add(new("Authorization", $"Bearer {secret}"));
                    break;
                case CredentialKind.Basic:
                    var pair = secret.Contains(':', StringComparison.Ordinal) ? secret : $"{secret}:{secret}";
                    headers.Add(new("Authorization", "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(pair))));
                    break;
                default:
                    headers.Add(new(credential.Name, credential.Prefix + secret));
                    break;
            }
        }
    }
}
