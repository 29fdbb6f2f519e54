using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace JobKit.MockServer;

/// <summary>Gives a made-up error answer the words that belong to its status, in members that by their name hold such words.</summary>
internal static class ErrorWords
{
    /// <param name="answer">The answer's root, as made from the schema.</param>
    /// <param name="members">The members that the schema declares and their types.</param>
    /// <param name="status">The HTTP status.</param>
    public static void Write(JsonObject answer, IReadOnlyDictionary<string, Specs.Schema> members, int status)
    {
        foreach (var (name, schema) in members)
        {
            var present = answer[name];
            var isText = schema.Types.Contains("string") && schema.Enum.Count == 0 && schema.Examples.Count == 0;
            var isNumber = schema.Types.Contains("integer") || schema.Types.Contains("number");
            JsonNode? value = name.ToLowerInvariant() switch
            {
                "status" or "statuscode" or "code" when isNumber => status,
                "title" or "error" or "message" or "detail" or "error_description" when isText => ReasonPhrases.GetReasonPhrase(status),
                "type" when isText => "about:blank",
                _ => present?.DeepClone(),
            };
            if (value is not null || present is not null)
            {
                answer[name] = value;
            }
        }
    }
}
