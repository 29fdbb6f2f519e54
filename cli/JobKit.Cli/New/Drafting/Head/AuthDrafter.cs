using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts how requests carry the credential, where what the description declares is not enough.</summary>
internal static partial class AuthDrafter
{
    private static readonly HashSet<string> CredentialNames = WordList.SetOf("""
        authorization apikey xapikey apitoken xapitoken authtoken xauthtoken accesstoken xaccesstoken token xtoken xauthkey authkey subscriptionkey
        ocpapimsubscriptionkey xauth
        """);

    public static DraftLine? Draft(ApiDescription description, Operation operation)
    {
        var requirements = operation.Security ?? description.Security;
        var asked = requirements.SelectMany(requirement => requirement.Schemes).Distinct().ToList();
        var schemes = asked.Select(name => description.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == name)).OfType<SecurityScheme>().ToList();
        if (schemes.Count > 0)
        {
            return Refined(schemes, requirements.Any(requirement => requirement.Schemes.Count == 0));
        }

        if (operation.Security is { Count: 0 } || (requirements.Count > 0 && asked.Count == 0))
        {
            return null;
        }

        return OfSchemes(description, operation) ?? OfParameters(operation) ?? OfText(description);
    }

    /// <summary>The names of the headers and parameters that carry the credential, so that no key field is made of them.</summary>
    public static IReadOnlyList<string> Names(ApiDescription description, Operation operation) =>
    [
        .. description.SecuritySchemes.Select(scheme => scheme.ParameterName).OfType<string>(),
        .. operation.Parameters.Where(IsCredential).Select(parameter => parameter.Name),
    ];

    private static DraftLine? Refined(List<SecurityScheme> schemes, bool isOptional)
    {
        if (schemes.TrueForAll(scheme => IsSigned(scheme)))
        {
            return new DraftLine("auth", "handler", $"{Texts.Listed(schemes.Select(scheme => scheme.Name).Take(2))}: requests are signed, which the application does");
        }

        var usable = schemes.Where(scheme => !IsSigned(scheme)).ToList();
        var first = usable[0];
        if (first is { Type: "apiKey", In: "header", ParameterName: { } name } && string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase)
            && Prefix().Match(first.Description ?? "") is { Success: true } match)
        {
            return new DraftLine("auth", Yaml.Map(("scheme", Yaml.Text(first.Name)), ("prefix", Yaml.Quoted(match.Groups["prefix"].Value + " "))), "guess: by the scheme's text");
        }

        // Of a choice that holds a signature, the rest is taken; else the reader's own choice is right.
        var signed = schemes.Except(usable).Select(scheme => scheme.Name).Take(2).ToList();
        return signed.Count > 0 && !isOptional ? new DraftLine("auth", Yaml.Map(("scheme", Yaml.Text(first.Name))), $"guess: the other, {Texts.Listed(signed)}, signs requests") : null;
    }

    private static bool IsSigned(SecurityScheme scheme) =>
        scheme.Type is "mutualTLS" || scheme.HttpScheme is "digest" or "hoba" or "mutual" or "negotiate" or "vapid" || scheme.HttpScheme?.StartsWith("scram", StringComparison.Ordinal) == true
        || (scheme.Type == "apiKey" && Signature().IsMatch($"{scheme.Description} {scheme.Name}"));

    private static DraftLine? OfSchemes(ApiDescription description, Operation operation)
    {
        var schemes = description.SecuritySchemes.Where(scheme => !IsSigned(scheme)).ToList();
        var parameters = operation.Parameters.Where(parameter => parameter.Required).Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var required = schemes.Where(scheme => scheme.ParameterName is { } name && parameters.Contains(name)).ToList();
        if (required.Count > 1)
        {
            return new DraftLine("auth", Yaml.Map(("scheme", $"[{string.Join(", ", required.Select(scheme => Yaml.Text(scheme.Name)))}]")), $"guess: {operation.Name} requires their parameters");
        }

        var others = schemes.Count == 1 ? "" : $"; so is {Texts.Listed(schemes.Skip(1).Select(scheme => scheme.Name).Take(3))}";
        return schemes.Count == 0 ? null : new DraftLine("auth", Yaml.Map(("scheme", Yaml.Text(schemes[0].Name))), $"guess: declared, though nothing asks for it{others}");
    }

    private static DraftLine? OfParameters(Operation operation)
    {
        if (operation.Parameters.FirstOrDefault(IsCredential) is not { } parameter)
        {
            return null;
        }

        var why = $"guess: {operation.Name} has the parameter `{Texts.Short(parameter.Name)}`";
        if (!string.Equals(parameter.Name, "Authorization", StringComparison.OrdinalIgnoreCase))
        {
            return new DraftLine("auth", Yaml.Map(("type", parameter.Place == ParameterPlace.Query ? "query" : "header"), ("name", Yaml.Text(parameter.Name))), why);
        }

        var text = $"{parameter.Description} {(parameter.Example as ScalarNode)?.Text}";
        if (text.Contains("basic", StringComparison.OrdinalIgnoreCase))
        {
            return new DraftLine("auth", "{ type: basic }", why);
        }

        return Prefix().Match(text) is { Success: true } match && match.Groups["prefix"].Value is not "Bearer" and var prefix
            ? new DraftLine("auth", $"{{ type: header, name: Authorization, prefix: {Yaml.Quoted(prefix + " ")} }}", why)
            : new DraftLine("auth", "{ type: bearer }", why);
    }

    private static DraftLine? OfText(ApiDescription description)
    {
        var text = description.Description ?? "";
        var match = HeaderText().Match(text.Length > 50_000 ? text[..50_000] : text);
        if (!match.Success)
        {
            return null;
        }

        const string Why = "guess: the description's text shows such a header";
        return match.Groups["scheme"].Value.ToLowerInvariant() switch
        {
            "bearer" => new DraftLine("auth", "{ type: bearer }", Why),
            "basic" => new DraftLine("auth", "{ type: basic }", Why),
            _ => new DraftLine("auth", $"{{ type: header, name: Authorization, prefix: \"{match.Groups["scheme"].Value} \" }}", Why),
        };
    }

    private static bool IsCredential(Parameter parameter) => parameter.Place is ParameterPlace.Header or ParameterPlace.Query && CredentialNames.Contains(WordTokens.Joined(parameter.Name));

    [GeneratedRegex(@"(?:^|[`'""\s:])(?:(?<prefix>Bearer|Basic|GenieKey|SSWS)\s+[{<\[$`'""(a-zA-Z0-9]|(?<prefix>Token|Key|ApiKey|Api-Key|JWT|OAuth)\s+[{<\[$])")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"authorization[`'""*]?\s*[:=]\s*[`'""*]?(?<scheme>bearer|basic|token|key|apikey)\s", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderText();

    [GeneratedRegex(@"\b(sigv4|signature (authorization )?v?4|hmac|signed request|request signature|signature)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();
}
