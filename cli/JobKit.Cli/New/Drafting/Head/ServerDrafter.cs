using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts the base address where the description has none, several, or one that is only an example.</summary>
internal static class ServerDrafter
{
    public static DraftLine? Draft(ApiDescription description, Operation operation)
    {
        var declared = operation.DeclaredServers.Count > 0 ? operation.DeclaredServers : description.DeclaredServers;
        if (declared.Count == 0)
        {
            return Required("the description names no server");
        }

        var usable = declared.Where(ServerAddress.IsUsable).ToList();
        var chosen = usable.Find(server => server.Url.StartsWith("https:", StringComparison.Ordinal)) ?? usable.FirstOrDefault() ?? declared[0];
        if (!ServerAddress.IsAbsolute(chosen.Url))
        {
            return Required($"the description says only `{Texts.Short(chosen.Template)}`; the address ends with it");
        }

        if (ServerAddress.Placeholder(chosen) is { } placeholder)
        {
            return Required($"`{Texts.Short(placeholder)}` in the description's server is each customer's own");
        }

        if (ReferenceEquals(chosen, declared[0]) && declared.Count == 1 && chosen.Variables.Count == 0)
        {
            return null;
        }

        var others = declared.Where(server => ServerAddress.IsAbsolute(server.Url) && new Uri(server.Url).Host != new Uri(chosen.Url).Host)
            .Select(server => server.Url).Distinct().Take(3).ToList();
        var choices = chosen.Variables.Where(variable => variable.Values.Count > 1).Select(variable => $"{variable.Name} of {string.Join(", ", variable.Values.Take(4))}").ToList();
        var why = others.Count > 0 ? $"guess: there are also {string.Join(", ", others.Select(Texts.Short))}" : choices.Count > 0 ? $"guess: with {string.Join("; ", choices.Select(Texts.Short))}" : null;
        return why is null && ReferenceEquals(chosen, declared[0]) ? null : new DraftLine("server", Yaml.Text(chosen.Url), why);
    }

    private static DraftLine Required(string why) => new("server", "required", why);
}
