using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;
using Microsoft.AspNetCore.WebUtilities;

namespace JobKit.MockServer;

/// <summary>Finds the places of a vendor's error answer that tell what is wrong, by their names, and writes them.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="problems">What is wrong.</param>
/// <param name="isMadeUp">Whether the answer was made from a schema, so that its other texts say nothing.</param>
/// <param name="withLists">Whether lists of problems are written.</param>
internal sealed class ProblemTree(int status, IReadOnlyList<RequestProblem> problems, bool isMadeUp, bool withLists)
{
    private const int MostDepth = 5;

    /// <summary>Whether a text that says what is wrong was written.</summary>
    public bool HasText { get; private set; }

    public JsonNode? Write(JsonNode? root, Schema? schema)
    {
        switch (root)
        {
            case JsonObject map:
                Write(map, schema, null, 0);
                return map;
            case JsonArray list:
                return List("errors", list, schema?.Items, 0) ?? list;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                HasText = true;
                return JsonValue.Create(ProblemText.Of(problems));
            default:
                return root;
        }
    }

    // An object for all problems, or for one in a list.
    private void Write(JsonObject map, Schema? schema, RequestProblem? only, int depth)
    {
        foreach (var name in Names(map, schema))
        {
            var part = FormFields.Of(schema, name);
            if (only is null && withLists && ErrorSlots.IsList(name) && ListOf(name, map[name], part, depth) is { } list)
            {
                map[name] = list;
            }
            else if (map[name] is JsonObject inner && depth < MostDepth)
            {
                Write(inner, part, only, depth + 1);
            }
            else if (Slot(name, map, part, only) is { } value)
            {
                map[name] = value;
            }
        }

        WriteText(map, schema, only);
    }

    private void WriteText(JsonObject map, Schema? schema, RequestProblem? only)
    {
        var name = Names(map, schema)
            .Where(name => ErrorSlots.TextRank(name) is not null && IsText(map[name], FormFields.Of(schema, name)))
            .OrderBy(ErrorSlots.TextRank)
            .FirstOrDefault();
        if (name is not null)
        {
            map[name] = only?.Text ?? ProblemText.Of(problems);
            HasText = true;
        }
    }

    private JsonNode? Slot(string name, JsonObject map, Schema? schema, RequestProblem? only)
    {
        var first = only ?? problems[0];
        return ErrorSlots.Of(name, only is not null) switch
        {
            ErrorSlot.Place when IsText(map[name], schema) => first.Place == RequestPlace.Body ? Member(name, first) : first.Name,
            ErrorSlot.Way when IsList(map[name], schema) => new JsonArray([.. Way(first).Select(step => (JsonNode)JsonValue.Create(step)!)]),
            ErrorSlot.In when IsText(map[name], schema) => first.In,
            ErrorSlot.Rule when IsText(map[name], schema) && (schema is null || schema.Enum.Count == 0) => first.Rule,
            ErrorSlot.Status when map[name]?.GetValueKind() == JsonValueKind.Number || schema?.Types.Contains("integer") == true => status,
            ErrorSlot.Code when isMadeUp && map[name]?.GetValueKind() == JsonValueKind.Number => status,
            ErrorSlot.Heading when isMadeUp && IsText(map[name], schema) => ReasonPhrases.GetReasonPhrase(status),
            _ => null,
        };
    }

    private JsonNode? ListOf(string name, JsonNode? present, Schema? schema, int depth)
    {
        if (present is JsonArray list)
        {
            return List(name, list, schema?.Items, depth);
        }

        if (schema is not null && ParameterShape.Of(schema) is { IsList: true } && present is null or JsonArray)
        {
            return List(name, [], schema.Items, depth);
        }

        // { "field": ["what is wrong"] }, as ASP.NET and Rails have it.
        var others = schema?.AdditionalProperties;
        if (others is null || present is JsonArray or JsonValue || ParameterShape.Of(others) is not { IsList: true })
        {
            return null;
        }

        HasText = true;
        return new JsonObject(problems.GroupBy(FieldOf)
            .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)new JsonArray([.. field.Select(problem => (JsonNode)JsonValue.Create(problem.Text)!)]))));
    }

    // One item for each problem, after the pattern of the first.
    private JsonArray? List(string name, JsonArray present, Schema? items, int depth)
    {
        var pattern = present.Count > 0 ? present[0] : items is null ? null : SchemaValues.Build(items, new Draft(null));
        switch (pattern)
        {
            case JsonObject map when depth < MostDepth:
                return new JsonArray([.. problems.Select(problem =>
                {
                    var item = map.DeepClone().AsObject();
                    Write(item, items, problem, depth + 1);
                    return (JsonNode)item;
                })]);
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                var isNames = ErrorSlots.IsListOfNames(name);
                HasText |= !isNames;
                return new JsonArray([.. problems.Select(problem => (JsonNode)JsonValue.Create(isNames ? FieldOf(problem) : problem.Text)!)]);
            default:
                return null;
        }
    }

    private static IReadOnlyList<string> Names(JsonObject map, Schema? schema) =>
        [.. map.Select(member => member.Key).Concat(schema?.PropertyNames ?? []).Concat(schema?.AllOf.SelectMany(part => part.PropertyNames) ?? []).Distinct(StringComparer.Ordinal)];

    private static bool IsText(JsonNode? present, Schema? schema) =>
        present?.GetValueKind() == JsonValueKind.String || (present is null && schema is not null && schema.Types.Contains("string") && schema.Enum.Count == 0);

    private static bool IsList(JsonNode? present, Schema? schema) => present is JsonArray || (present is null && schema?.Types.Contains("array") == true);

    private static IEnumerable<string> Way(RequestProblem problem) =>
        new[] { problem.In }.Concat(problem.Name.Length == 0 ? [] : [problem.Name]).Concat(problem.Pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));

    private static string FieldOf(RequestProblem problem) => problem.Place == RequestPlace.Body ? Member("field", problem) : problem.Name;

    // A pointer where one is asked for, else the member's name with dots on the way to it.
    private static string Member(string name, RequestProblem problem) =>
        problem.Pointer.Length == 0 ? "body" : name.Contains("pointer", StringComparison.OrdinalIgnoreCase) ? problem.Pointer : string.Join('.', Way(problem).Skip(1));
}
