using System.Text.Json.Nodes;

namespace JobKit.Specs.Tests.Coverage;

/// <summary>Enough values for the members of an answer to show all that the columns of <see cref="RandomTables"/> can tell apart.</summary>
internal static class SampleAnswers
{
    private static readonly JsonNode?[] Scalars =
        [null, "", "u", "v", "w", "unlisted", true, false, "true", "maybe", 0, "0", "0.0", 5, "7", -5];

    private static readonly JsonNode?[] Plain =
        [.. Scalars, new JsonObject(), new JsonArray(), new JsonObject { ["x"] = 1 }, new JsonArray(1)];

    private static readonly JsonNode?[] WithMember =
        [.. Plain, .. Plain.Where(value => value is not null).Select(value => new JsonObject { ["c"] = value!.DeepClone() })];

    private static readonly JsonNode?[] Arrays =
    [
        .. Plain.Where(value => value is not JsonArray { Count: > 0 }),
        .. Enumerable.Range(1, 127).Select(bits => new JsonArray([.. Elements().Where((_, i) => (bits & (1 << i)) != 0)])),
    ];

    private static readonly JsonNode?[] Named = [.. Plain, .. from a in Things("A") from b in Things("B") select (JsonNode?)new JsonArray([.. a(), .. b()])];

    /// <summary>What the member of that name can be; null is "not there".</summary>
    public static JsonNode?[] Of(string member) => member switch
    {
        "e" => WithMember,
        "p" => Arrays,
        "k" => Named,
        _ => Plain,
    };

    private static JsonNode?[] Elements() =>
    [
        new JsonObject { ["s"] = "u" }, new JsonObject { ["s"] = "v" }, new JsonObject { ["s"] = "w" }, new JsonObject { ["s"] = "" },
        new JsonObject { ["s"] = "unlisted" }, new JsonObject(), new JsonObject { ["s"] = new JsonArray(1) },
    ];

    private static IEnumerable<Func<JsonNode?[]>> Things(string name) =>
        Plain.Select(value => (Func<JsonNode?[]>)(() => [new JsonObject { ["t"] = name, ["s"] = value?.DeepClone() }])).Append(() => []);
}
