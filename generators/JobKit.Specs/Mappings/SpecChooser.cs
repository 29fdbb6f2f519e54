namespace JobKit.Specs;

/// <summary>Finds the description of a mapping file: the one that it names, else the only one in the folder.</summary>
internal static class SpecChooser
{
    private static readonly string[] Usual = ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.json", "swagger.yaml", "schema.graphql"];

    public static SourceFile? Choose(MappingContext context, Node? spec)
    {
        if (spec is not null)
        {
            return context.AsText(spec, "`spec`") is { } name ? Named(context, name, spec.Location) : null;
        }

        var candidates = context.Folder.Files.Where(file => Usual.Contains(file.Name)).ToList();
        if (candidates.Count == 0)
        {
            candidates = [.. context.Folder.Files.Where(IsDescription)];
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var message = candidates.Count == 0
            ? $"The vendor folder has no description: put `openapi.yaml`, `openapi.json`, `swagger.json` or `schema.graphql` beside this file, or name it with `spec:`."
            : $"The vendor folder has several descriptions, {Syntax.Listed(candidates.Select(file => file.Name))}; name the one that is meant with `spec:`.";
        context.Error("JK1007", message, Location.Start(context.File.Path), "spec");
        return null;
    }

    private static SourceFile? Named(MappingContext context, string name, Location location)
    {
        if (context.Folder.Find(name) is { } file)
        {
            return file;
        }

        var near = Nearest.Of(name, context.Folder.Files.Select(known => known.Name)) is { } nearest ? $"; nearest: `{nearest}`" : "";
        context.Error("JK1007", $"The vendor folder has no file `{name}`{near}.", location, name);
        return null;
    }

    private static bool IsDescription(SourceFile file) => !file.Name.EndsWith("mapping.yaml", StringComparison.Ordinal) && DescriptionMark.IsOn(file);
}
