using System.Globalization;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads a job's key back out of a request, the way the mapping puts it in.</summary>
internal static class KeyReader
{
    /// <summary>The key fields in order; null where one is missing that the vendor needs, or is not of its type.</summary>
    public static IReadOnlyList<string>? Read(MockRequest request, CallModel call) => Complete(request.Provider.Model, Fields(request, call));

    /// <summary>As many key fields as the request shows.</summary>
    public static Dictionary<string, string> Fields(MockRequest request, CallModel call)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in call.Parameters)
        {
            if (Sent(request, parameter) is not { Length: > 0 } text)
            {
                continue;
            }

            if (parameter.Value.Parts is [{ Expression: KeyFieldExpression field }])
            {
                fields[field.Name] = text;
            }
            else
            {
                SegmentPattern.Of(parameter.Value)?.TryMatch(text, fields);
            }
        }

        if (call.Body is not null)
        {
            ReadBody(request.Json, call.Body, fields);
        }

        return fields;
    }

    public static IReadOnlyList<string>? Complete(ProviderModel model, IReadOnlyDictionary<string, string> fields)
    {
        var key = new List<string>();
        foreach (var field in model.Key)
        {
            if (fields.TryGetValue(field.Name, out var text) && IsOf(field.Type, text))
            {
                key.Add(text);
            }
            else if (field.IsOptional)
            {
                key.Add("");
            }
            else
            {
                return null;
            }
        }

        return key;
    }

    private static string? Sent(MockRequest request, ParameterModel parameter) => parameter.Place switch
    {
        ParameterPlace.Path => request.Path.GetValueOrDefault(parameter.Name),
        ParameterPlace.Query => request.Http.Query[parameter.Name],
        ParameterPlace.Header => request.Http.Headers[parameter.Name],
        _ => request.Http.Cookies[parameter.Name],
    };

    private static void ReadBody(JsonNode? json, JsonTemplate template, Dictionary<string, string> fields)
    {
        switch (template)
        {
            case JsonTextTemplate text when JsonPlaces.ScalarText(json) is { } sent:
                SegmentPattern.Of(text.Value)?.TryMatch(sent, fields);
                break;
            case JsonObjectTemplate map:
                foreach (var member in map.Members)
                {
                    ReadBody(JsonPlaces.Get(json, [member.Name]), member.Value, fields);
                }

                break;
            case JsonArrayTemplate list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    ReadBody(JsonPlaces.Get(json, [i.ToString(CultureInfo.InvariantCulture)]), list.Items[i], fields);
                }

                break;
        }
    }

    private static bool IsOf(KeyFieldType type, string text) => type switch
    {
        KeyFieldType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        KeyFieldType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        KeyFieldType.Boolean => text is "true" or "false",
        _ => text.Length > 0,
    };
}
