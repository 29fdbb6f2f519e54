using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Reads a job's key out of a request that the mapping does not describe: parameters and members of the body that have a key field's name, the body as
/// the poll writes it, and a path parameter of any name behind the same segment as in the poll's path (<c>/jobs/{id}</c> beside <c>/jobs/{job_id}/status</c>).
/// </summary>
internal static class RecordKey
{
    private static readonly string[] Common = ["id", "name", "key", "uuid", "guid"];

    /// <summary>The key; null where the request names no job.</summary>
    public static IReadOnlyList<string>? Read(MockRequest request)
    {
        var (model, operation) = (request.Provider.Model, request.Operation);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Path)
        {
            if (FieldOf(model, operation, name) is not { } field)
            {
                return null;
            }

            fields[field.Name] = value;
        }

        var sent = model.Poll.Body is null ? [] : KeyReader.Fields(request, model.Poll);
        foreach (var field in model.Key.Where(field => !fields.ContainsKey(field.Name)))
        {
            var text = new[] { sent.GetValueOrDefault(field.Name), Query(request, field), InBody(request, field) }.FirstOrDefault(text => text is { Length: > 0 });
            if (text is not null)
            {
                fields[field.Name] = text;
            }
        }

        return fields.Count == 0 ? null : KeyReader.Complete(model, fields);
    }

    /// <summary>The key field that a path parameter of an operation stands for; null where it is none.</summary>
    public static KeyField? FieldOf(ProviderModel model, PlayedOperation operation, string parameter)
    {
        var named = model.Key.FirstOrDefault(field => NameLetters.Of(field.Name) == NameLetters.Of(parameter));
        if (named is null || IsCommon(parameter))
        {
            var before = Before(operation.Path, parameter);
            named = before is null ? null : model.Key.FirstOrDefault(field => before.Equals(Before(model.Poll.Path, field.Name), StringComparison.OrdinalIgnoreCase));
        }

        return named is not null && Takes(operation, parameter, named.Type) ? named : null;
    }

    /// <summary>Whether the path ends with what names the job.</summary>
    public static bool IsJobsOwnPath(PlayedOperation operation) => operation.Path.TrimEnd('/').EndsWith('}');

    /// <summary>Whether anything may be called so, not only a job.</summary>
    public static bool IsCommon(string name) => Common.Contains(NameLetters.Of(name), StringComparer.Ordinal);

    // A number and a text are no one id: two kinds of jobs may both be called by an "id".
    private static bool Takes(PlayedOperation operation, string parameter, KeyFieldType type)
    {
        var schema = operation.Description?.Parameters.FirstOrDefault(one => one.Place == ParameterPlace.Path && one.Name == parameter)?.Schema;
        return schema is null || schema.Types.Count == 0 || schema.Types.Any(one => one is "integer" or "number") == type is KeyFieldType.Integer or KeyFieldType.Number;
    }

    private static string? Before(string path, string parameter)
    {
        var segments = path.Split('?', '#')[0].Split('/');
        var index = Array.IndexOf(segments, "{" + parameter + "}");
        return index > 0 && segments[index - 1].Length > 0 ? segments[index - 1] : null;
    }

    private static string? Query(MockRequest request, KeyField field) =>
        request.Operation.Description?.Parameters.Any(one => one.Place == ParameterPlace.Query && one.Name == field.Name) == true ? (string?)request.Http.Query[field.Name] : null;

    private static string? InBody(MockRequest request, KeyField field) => request.Json is JsonObject body ? JsonPlaces.ScalarText(body[field.Name]) : null;
}
