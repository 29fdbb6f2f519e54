using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JobKit.MockServer;

/// <summary>How the control API writes and reads JSON. Members that it does not know are refused, so that a slip of the pen is noticed.</summary>
internal static class ControlJson
{
    // By reflection: generated code would forget the defaults of init-only properties.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new DurationConverter(), new DriveConverter(), new StateConverter(), new VerdictConverter() },
    };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>What is wrong with a body, in the reader's words and not in those of .NET.</summary>
    public static string Explain<T>(JsonException problem)
    {
        var names = Of<T>().Properties.Select(property => property.Name).ToArray();
        var quoted = problem.Message.Split('\'');
        var at = problem.Path is { Length: > 2 } path ? $" at '{path[2..]}'" : "";
        return problem.Message switch
        {
            _ when problem.Message.Contains("could not be mapped", StringComparison.Ordinal) && quoted.Length > 1 =>
                $"There is no member '{quoted[1]}' here{(Specs.Nearest.Of(quoted[1], names) is { } nearest ? $"; nearest: '{nearest}'" : "")}. Members: {string.Join(", ", names)}.",
            _ when problem.Message.Contains("missing required", StringComparison.Ordinal) => $"Members are missing{at}:{problem.Message[(problem.Message.LastIndexOf(':') + 1)..]}",
            _ when problem.Message.Contains("could not be converted", StringComparison.Ordinal) => $"The value{at} is of the wrong kind.",
            _ when problem.InnerException is null && problem.Message.StartsWith("expected", StringComparison.Ordinal) => $"The value{at} is wrong: {problem.Message.Split(" Path:")[0]}.",
            _ => $"This is no JSON: {problem.Message}",
        };
    }
}
