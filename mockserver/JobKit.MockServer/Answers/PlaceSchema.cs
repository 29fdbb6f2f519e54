using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What the description says of one place.</summary>
internal sealed class PlaceSchema(PlaceResult place)
{
    /// <summary>Whether the description names the place.</summary>
    public bool IsKnown => place.Kind == PlaceKind.Found;

    /// <summary>Whether it may be left out or null.</summary>
    public bool CanBeAbsent => place.CanBeAbsent;

    public bool IsNumber => place.IsNumber;

    /// <summary>Whether it is text and nothing else.</summary>
    public bool IsText => Only("string");

    public bool IsBoolean => Only("boolean");

    public bool IsNullable => place.Schemas.Any(schema => schema.Nullable);

    /// <summary>The values that the description allows; empty: any.</summary>
    public IReadOnlyList<string> Values => place.Enum;

    /// <summary>A value that is there for the language: no null, no empty text, list or map.</summary>
    public JsonNode Something()
    {
        var built = place.Schemas.Count == 0 ? null : SchemaValues.Build(place.Schemas[0], new Draft(null));
        if (!JsonPlaces.IsNothing(built))
        {
            return built!;
        }

        return place.Types.FirstOrDefault() switch
        {
            "object" => new JsonObject { ["message"] = "made up" },
            "array" => new JsonArray(new JsonObject { ["message"] = "made up" }),
            "integer" or "number" => JsonValue.Create(1),
            "boolean" => JsonValue.Create(true),
            _ => JsonValue.Create("made up"),
        };
    }

    private bool Only(string type) => place.Types.Count > 0 && place.Types.All(one => one == type);
}
