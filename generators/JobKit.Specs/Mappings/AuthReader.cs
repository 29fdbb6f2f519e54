namespace JobKit.Specs;

/// <summary>Reads what the vendor asks for: the description's security, refined or supplied by <c>auth</c>.</summary>
internal sealed class AuthReader(MappingContext context)
{
    public (EquatableArray<CredentialAlternative> Alternatives, bool ByHandler) Read(Node? auth, Operation? operation)
    {
        switch (auth)
        {
            case null:
                return (Declared(operation), false);
            case ScalarNode { Text: "handler" }:
                return (default, true);
            case MapNode map when map["type"] is not null:
                return (Supplied(map), false);
            case MapNode map when map["scheme"] is { } scheme:
                context.CheckKeys(map, "scheme", "prefix");
                return (Chosen(scheme, (map["prefix"] as ScalarNode)?.Text), false);
            default:
                context.Error("JK1010", "`auth` is `handler`, `{ scheme: name }` or `{ type: bearer | basic | header | query, name, prefix }`.", auth.Location);
                return default;
        }
    }

    private EquatableArray<CredentialAlternative> Declared(Operation? operation)
    {
        var description = context.Description!;
        var requirements = operation?.Security ?? description.Security;
        var alternatives = requirements.Select(requirement => requirement.Schemes.Select(name => description.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == name)).OfType<SecurityScheme>().Select(Of).OfType<CredentialModel>());
        return CredentialOptions.Name(alternatives.Select(Distinct));
    }

    private EquatableArray<CredentialAlternative> Chosen(Node node, string? prefix)
    {
        var credentials = new List<CredentialModel>();
        foreach (var item in Syntax.AsList(node))
        {
            if (context.AsText(item, "`scheme`") is not { } name)
            {
                continue;
            }

            var scheme = context.Description!.SecuritySchemes.FirstOrDefault(known => known.Name == name);
            if (scheme is null)
            {
                var schemes = context.Description.SecuritySchemes.Select(known => known.Name).ToList();
                var near = schemes.Count == 0 ? "; it has none: write `{ type: bearer | basic | header | query, name, prefix }`"
                    : Nearest.Of(name, schemes) is { } nearest ? $"; nearest: `{nearest}`" : $"; there are {Syntax.Listed(schemes)}";
                context.Error("JK1007", $"The description has no security scheme `{name}`{near}.", item.Location, name);
            }
            else if (Of(scheme) is { } credential)
            {
                credentials.Add(prefix is null ? credential : credential with { Kind = credential.Kind == CredentialKind.Bearer ? CredentialKind.Header : credential.Kind, Prefix = prefix });
            }
        }

        return CredentialOptions.Name([Distinct(credentials)]);
    }

    private EquatableArray<CredentialAlternative> Supplied(MapNode map)
    {
        context.CheckKeys(map, "type", "name", "prefix");
        var type = context.AsWord(map["type"]!, "`type`", "bearer", "basic", "header", "query");
        var name = (map["name"] as ScalarNode)?.Text;
        if (name is null && type is "header" or "query")
        {
            context.Error("JK1010", $"`auth` of type `{type}` needs `name`: the {type} that carries the secret.", map.Location);
        }

        var prefix = (map["prefix"] as ScalarNode)?.Text ?? "";
        if (type == "header" && name is not null)
        {
            context.CheckHeaderName(name, map["name"]!.Location);
            context.CheckHeaderValue(prefix, (map["prefix"] ?? map).Location);
        }

        CredentialModel? credential = type switch
        {
            "bearer" => new(CredentialKind.Bearer, "Authorization", "Bearer ", "", null),
            "basic" => new(CredentialKind.Basic, "Authorization", "Basic ", "", null),
            "header" => new(CredentialKind.Header, name ?? "", prefix, "", null),
            "query" => new(CredentialKind.Query, name ?? "", prefix, "", null),
            _ => null,
        };
        return credential is null ? default : CredentialOptions.Name([[credential]]);
    }

    private static CredentialModel? Of(SecurityScheme scheme) => (scheme.Type, scheme.In, scheme.HttpScheme) switch
    {
        ("apiKey", "query", _) => new(CredentialKind.Query, scheme.ParameterName ?? "", "", "", scheme.Name),
        ("apiKey", "cookie", _) => new(CredentialKind.Cookie, scheme.ParameterName ?? "", "", "", scheme.Name),
        ("apiKey", _, _) => new(CredentialKind.Header, scheme.ParameterName ?? "", "", "", scheme.Name),
        ("basic", _, _) or ("http", _, "basic") => new(CredentialKind.Basic, "Authorization", "Basic ", "", scheme.Name),
        ("oauth2" or "openIdConnect", _, _) or ("http", _, "bearer") => new(CredentialKind.Bearer, "Authorization", "Bearer ", "", scheme.Name),
        ("http", _, { } other) => new(CredentialKind.Header, "Authorization", char.ToUpperInvariant(other[0]) + other.Substring(1) + " ", "", scheme.Name),
        _ => null,
    };

    // Two schemes may fill one header (two kinds of OAuth 2); it is sent once.
    private static List<CredentialModel> Distinct(IEnumerable<CredentialModel> credentials) =>
        [.. credentials.GroupBy(credential => credential.Name, StringComparer.OrdinalIgnoreCase).Select(group => group.First())];
}
