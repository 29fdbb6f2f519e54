using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds what a call can set by itself: versions, formats, whatever has only one value.</summary>
internal static partial class CallValuesFinder
{
    // These the client sets, or the credential does.
    private static readonly string[] Set = ["accept", "content-type", "authorization", "user-agent", "content-length", "host", "cookie"];

    public static CallValues Of(Operation operation, ApiDescription description, IReadOnlyCollection<string> credentialNames)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var keyHeaders = new List<string>();
        var comments = new List<string>();
        var asked = operation.Parameters.Where(parameter => parameter.Required && parameter.Place != ParameterPlace.Cookie);
        foreach (var parameter in asked.Where(parameter => !credentialNames.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase)))
        {
            var isHeader = parameter.Place == ParameterPlace.Header;
            if (isHeader && Set.Contains(parameter.Name.ToLowerInvariant()))
            {
                continue;
            }

            if (ValueOf(parameter, description) is { } value)
            {
                (isHeader ? headers : parameters)[parameter.Name] = value.Text;
                comments.AddRange(value.Why is null ? [] : [$"guess: {parameter.Name} {value.Why}"]);
            }
            else if (isHeader)
            {
                keyHeaders.Add(parameter.Name);
            }
        }

        return new CallValues(parameters, headers, keyHeaders, comments);
    }

    private static (string Text, string? Why)? ValueOf(Parameter parameter, ApiDescription description)
    {
        var parts = parameter.Schema is null ? [] : SchemaAnswer.Parts([parameter.Schema]);
        var values = parts.SelectMany(part => part.Enum).Select(value => value.Text).Distinct().ToList();
        if (values.Count == 1)
        {
            return (values[0], null);
        }

        if (IsVersion(parameter.Name) && parameter.Place != ParameterPlace.Path)
        {
            var told = SetTo().Match(parameter.Description ?? "");
            return told.Success ? (told.Groups["value"].Value, null)
                : Default(parts) is { } set ? (set, "has that default")
                : values.Count > 0 ? (values[^1], "is the last of its values")
                : description.Version is { Length: > 0 } version ? (version, "is the description's own version")
                : null;
        }

        if (parameter.Place == ParameterPlace.Path)
        {
            return IsVersion(parameter.Name) && Default(parts) is { } version ? (version, "has that default") : null;
        }

        return values.Find(value => string.Equals(value, "json", StringComparison.OrdinalIgnoreCase)) is { } json ? (json, null)
            : Default(parts) is { } given ? (given, "has that default")
            : null;
    }

    private static bool IsVersion(string name) => WordTokens.Of(name) is [.., "version"] or ["v"] or ["apiversion"];

    private static string? Default(IReadOnlyList<Schema> parts) => parts.Select(part => part.Default).OfType<ScalarNode>().FirstOrDefault(node => node.Kind != ScalarKind.Null)?.Text;

    [GeneratedRegex(@"(?:set to|must be|use|always)\s+['""`](?<value>[\w.\-]{1,40})['""`]", RegexOptions.IgnoreCase)]
    private static partial Regex SetTo();
}
