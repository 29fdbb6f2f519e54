using System.Text.Json;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>type</c>. Types that JSON Schema does not know (2.0's <c>file</c>) are not judged.</summary>
internal sealed class TypeRule : ISchemaRule
{
    private static readonly string[] Known = ["object", "array", "string", "number", "integer", "boolean"];

    private readonly string[] _types;

    private TypeRule(string[] types) => _types = types;

    public bool IsDecisive => true;

    /// <summary>Whether every text is of the type.</summary>
    public bool TakesText => _types.Contains("string");

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler)
    {
        var types = schema.Types.ToArray();
        return types.Except(Known).Any() || (types.Length == 0 && !IsNullAlone(schema)) ? null : new TypeRule(types);
    }

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        foreach (var type in _types)
        {
            if (Is(value, type))
            {
                return;
            }
        }

        // Clients that write booleans as their language does (`True`) are understood by most servers.
        if (value is { IsLoose: true, Text: { } text } && _types.Contains("boolean") && bool.TryParse(text, out _))
        {
            run.Note("type", "is to be written true or false");
            return;
        }

        run.Report("type", $"must be {(_types.Length == 0 ? "null" : string.Join(" or ", _types))}" + (value.IsLoose ? "" : $", not {NameOf(value.Kind)}"));
    }

    private static bool IsNullAlone(Schema schema) =>
        schema.Node is MapNode map && map["type"] is ScalarNode { Text: "null" } or ListNode { Items: [ScalarNode { Text: "null" }] };

    private static bool Is(in SchemaValue value, string type) => value.Kind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.Number is { IsInteger: true }),
        _ => type == "string" || (value.IsLoose && IsText(value.Text!, type)),
    };

    private static bool IsText(string text, string type) => type switch
    {
        "boolean" => text is "true" or "false",
        "integer" => IsInteger(text),
        "number" => SchemaNumber.Parse(text) is not null,
        _ => false,
    };

    private static bool IsInteger(string text)
    {
        var start = text.StartsWith('-') ? 1 : 0;
        for (var index = start; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                return false;
            }
        }

        return text.Length > start;
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
