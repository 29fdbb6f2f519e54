using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes values of parameters as clients do, by OpenAPI's styles.</summary>
internal static class ParameterText
{
    /// <summary>The value in one text, as paths, headers and cookies carry it; not yet encoded.</summary>
    public static string Of(Parameter parameter, JsonNode? value)
    {
        var prefix = parameter.Style switch { ParameterStyle.Label => ".", ParameterStyle.Matrix => $";{parameter.Name}=", _ => "" };
        return (parameter.Style, parameter.Explode, value) switch
        {
            (ParameterStyle.Json, _, _) => value?.ToJsonString() ?? "null",
            (ParameterStyle.Matrix, true, JsonArray list) => string.Concat(list.Select(item => $";{parameter.Name}={Scalar(item)}")),
            (ParameterStyle.Matrix, true, JsonObject map) => string.Concat(map.Select(member => $";{member.Key}={Scalar(member.Value)}")),
            (_, _, JsonArray list) => prefix + string.Join(Separator(parameter), list.Select(Scalar)),
            (_, true, JsonObject map) => prefix + string.Join(Separator(parameter), map.Select(member => $"{member.Key}={Scalar(member.Value)}")),
            (_, false, JsonObject map) => prefix + string.Join(Separator(parameter), map.SelectMany(member => new[] { member.Key, Scalar(member.Value) })),
            _ => prefix + Scalar(value),
        };
    }

    /// <summary>The value as parts of a query, not yet encoded.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Query(Parameter parameter, JsonNode? value) => (parameter.Style, parameter.Explode, value) switch
    {
        (ParameterStyle.Form, true, JsonArray list) => list.Select(item => KeyValuePair.Create(parameter.Name, Scalar(item))),
        (ParameterStyle.Form, true, JsonObject map) => map.Select(member => KeyValuePair.Create(member.Key, Scalar(member.Value))),
        (ParameterStyle.DeepObject, _, JsonObject map) => map.Select(member => KeyValuePair.Create($"{parameter.Name}[{member.Key}]", Scalar(member.Value))),
        _ => [KeyValuePair.Create(parameter.Name, Of(parameter, value))],
    };

    /// <summary>A scalar as text; anything else as JSON.</summary>
    public static string Scalar(JsonNode? value) => JsonPlaces.ScalarText(value) ?? value?.ToJsonString() ?? "";

    private static string Separator(Parameter parameter) => parameter.Style switch
    {
        ParameterStyle.SpaceDelimited => " ",
        ParameterStyle.PipeDelimited => "|",
        ParameterStyle.TabDelimited => "\t",
        ParameterStyle.Label when parameter.Explode => ".",
        _ => ",",
    };
}
