using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The provider's options: its address and secrets.</summary>
internal static class OptionsEmitter
{
    public static void Emit(CodeWriter code, ProviderModel model)
    {
        var type = model.TypeName + "Options";
        var secrets = model.Credentials.SelectMany(alternative => alternative.All).SelectMany(Properties).GroupBy(property => property.Name).Select(group => group.First()).ToList();
        code.Summary($"Settings of {model.Title}; the section JobKit:{model.Name} in configuration.");
        code.Line(GeneratedFile.Attribute).Block($"public sealed class {type} : JobProviderOptions", () =>
        {
            var address = model.Server is null ? "null" : $"new Uri({CSharpText.Literal(model.Server)})";
            code.Summary("Options as the vendor's documents have them.").Line($"public {type}() : base({CSharpText.Literal(model.Name)}, {address})").Line("{").Line("}").Line();
            foreach (var (name, text) in secrets)
            {
                code.Summary(text).Line($"public string? {name} {{ get; set; }}").Line();
            }

            EmitLoad(code, secrets.Select(secret => secret.Name).ToList());
            EmitAuthorize(code, model);
            EmitValidate(code, model);
        });
    }

    private static IEnumerable<(string Name, string Text)> Properties(CredentialModel credential) => credential.Kind switch
    {
        CredentialKind.Basic => [("UserName", "The user's name, sent with the password as Basic credentials (RFC 7617)."), ("Password", "The user's password.")],
        CredentialKind.Bearer => [(credential.Option, "The token, sent as Authorization: Bearer (RFC 6750).")],
        CredentialKind.Query => [(credential.Option, $"The key, sent as the query parameter {credential.Name}.")],
        CredentialKind.Cookie => [(credential.Option, $"The key, sent as the cookie {credential.Name}.")],
        _ => [(credential.Option, $"The key, sent in the header {credential.Name}{(credential.Prefix.Length > 0 ? $" after \"{credential.Prefix}\"" : "")}.")],
    };

    private static void EmitLoad(CodeWriter code, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        code.Line("/// <inheritdoc/>").Block("public override void Load(global::Microsoft.Extensions.Configuration.IConfiguration section)", () =>
        {
            code.Line("base.Load(section);");
            foreach (var name in names)
            {
                code.Line($"{name} = Text(section, {CSharpText.Literal(name)}) ?? {name};");
            }
        }).Line();
    }

    private static void EmitAuthorize(CodeWriter code, ProviderModel model)
    {
        code.Line("/// <inheritdoc/>").Block("public override void Authorize(HttpRequestMessage request)", () =>
        {
            foreach (var alternative in model.Credentials.Where(alternative => alternative.All.Count > 0))
            {
                code.Block($"if ({string.Join(" && ", alternative.All.SelectMany(Properties).Select(property => $"!string.IsNullOrEmpty({property.Name})"))})", () =>
                {
                    foreach (var credential in alternative.All)
                    {
                        code.Line(Apply(credential));
                    }

                    code.Line("return;");
                });
            }
        }).Line();
    }

    private static string Apply(CredentialModel credential) => credential.Kind switch
    {
        CredentialKind.Basic => "RequestCredentials.Basic(request, UserName!, Password!);",
        CredentialKind.Query => $"RequestCredentials.Query(request, {CSharpText.Literal(credential.Name)}, {credential.Option}!);",
        CredentialKind.Cookie => $"RequestCredentials.Cookie(request, {CSharpText.Literal(credential.Name)}, {credential.Option}!);",
        _ => $"RequestCredentials.Header(request, {CSharpText.Literal(credential.Name)}, {CSharpText.Literal(credential.Prefix)} + {credential.Option});",
    };

    private static void EmitValidate(CodeWriter code, ProviderModel model)
    {
        if (model.Credentials.Count == 0)
        {
            return;
        }

        var isOptional = model.Credentials.Any(alternative => alternative.All.Count == 0);
        var alternatives = model.Credentials.Where(alternative => alternative.All.Count > 0).Select(alternative => alternative.All.SelectMany(Properties).Select(property => property.Name).ToList()).ToList();
        if (alternatives.Count == 0)
        {
            return;
        }

        code.Line("/// <inheritdoc/>").Block("public override global::System.Collections.Generic.IEnumerable<string> Validate()", () =>
        {
            code.Block("foreach (var problem in base.Validate())", () => code.Line("yield return problem;")).Line();
            var wholes = alternatives.Select(names => $"({string.Join(" && ", names.Select(name => $"!string.IsNullOrEmpty({name})"))})");
            var given = alternatives.SelectMany(names => names).Distinct().ToList();
            if (!isOptional)
            {
                code.Block($"if (!({string.Join(" || ", wholes)}))", () =>
                {
                    foreach (var name in alternatives[0])
                    {
                        code.Block($"if (SecretProblem({CSharpText.Literal(name)}, {name}) is {{ }} missing{name})", () => code.Line($"yield return missing{name};"));
                    }

                    code.Line("yield break;");
                }).Line();
            }

            foreach (var name in given)
            {
                code.Block($"if (!string.IsNullOrEmpty({name}) && SecretProblem({CSharpText.Literal(name)}, {name}) is {{ }} wrong{name})", () => code.Line($"yield return wrong{name};"));
            }
        });
    }
}
