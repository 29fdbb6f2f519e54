using System.Text.Json.Nodes;
using JobKit.Specs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace JobKit.MockServer;

/// <summary>Of the operations of one method at one place, the one that a request means: by the path's case and rest, then the one that the mapping calls, then by what else they ask for.</summary>
internal static class OperationChoice
{
    /// <summary>The operation and its path parameters; null where none fits.</summary>
    public static (PlayedOperation Operation, IReadOnlyDictionary<string, string> Path)? Choose(
        IReadOnlyList<PlayedOperation> operations, IReadOnlyList<string> segments, HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var fitting = new List<(PlayedOperation Operation, IReadOnlyDictionary<string, string> Path)>();
        foreach (var operation in operations)
        {
            var path = new Dictionary<string, string>(StringComparer.Ordinal);
            if (operation.Shape.TryMatch(segments, path) && HasQuery(operation.Path, request))
            {
                fitting.Add((operation, path));
            }
        }

        if (fitting.Count < 2)
        {
            return fitting.Count == 0 ? null : fitting[0];
        }

        var json = NodeValues.TryParse(body.Span, out var parsed) ? parsed : null;
        return fitting
            .OrderByDescending(choice => choice.Operation.Shape.Fixed)
            .ThenByDescending(choice => QueryPart(choice.Operation.Path).Length)
            .ThenByDescending(choice => choice.Operation.Call is { } call && IsMadeAs(call, request))
            .ThenByDescending(choice => Score(choice.Operation.Description, request, json))
            .First();
    }

    // A query that stands in a description's path is part of the operation's identity.
    private static bool HasQuery(string path, HttpRequest request) => QueryPart(path) is "" ||
        QueryHelpers.ParseQuery(QueryPart(path)).All(part => part.Value.All(value => request.Query[part.Key].Contains(value)));

    private static string QueryPart(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var text = query < 0 ? "" : path[query..];
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? text : text[..fragment];
    }

    // What the mapping sets to a constant tells its calls from others at the same place (RPC by header); what it leaves open does not.
    private static bool IsMadeAs(CallModel call, HttpRequest request) => call.Parameters.All(parameter => parameter.Value.AsLiteral is not { } constant || parameter.Place switch
    {
        ParameterPlace.Query => request.Query[parameter.Name].Contains(constant),
        ParameterPlace.Header when !parameter.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) => request.Headers[parameter.Name] == constant,
        _ => true,
    });

    private static int Score(Operation? operation, HttpRequest request, JsonNode? body)
    {
        if (operation is null)
        {
            return 0;
        }

        var parameters = operation.Parameters
            .Where(parameter => parameter.Place is ParameterPlace.Query or ParameterPlace.Header)
            .Sum(parameter => Score(parameter.Place == ParameterPlace.Query ? request.Query[parameter.Name] : request.Headers[parameter.Name], parameter.Schema, parameter.Required));
        var schema = operation.Body?.Content.FirstOrDefault(media => media.IsJson)?.Schema;
        return parameters + (schema is null ? 0 : schema.Properties.Sum(property =>
            Score(JsonPlaces.ScalarText(JsonPlaces.Get(body, [property.Key])) ?? (JsonPlaces.Get(body, [property.Key]) is null ? null : ""), property.Value, schema.Required.Contains(property.Key))));
    }

    private static int Score(string? sent, Schema? schema, bool isRequired)
    {
        if (sent is null)
        {
            return isRequired ? -5 : 0;
        }

        return schema is not { Enum.Count: > 0 } ? 1 : schema.Enum.Any(value => value.Text == sent) ? 10 : -10;
    }
}
