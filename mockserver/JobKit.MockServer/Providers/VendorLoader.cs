using JobKit.Specs;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>Reads vendor folders and prepares the providers that are without errors.</summary>
internal static class VendorLoader
{
    /// <param name="folders">The folders.</param>
    /// <param name="present">What is played already: a provider whose folder has errors stays as it was.</param>
    /// <param name="options">How providers are played.</param>
    /// <param name="logger">Where findings are logged.</param>
    public static (IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings) Load(IReadOnlyList<VendorFolder> folders, IReadOnlyList<PlayedProvider> present, MockServerOptions options, ILogger logger)
    {
        // Vendors know nothing of each other, so that they are read side by side.
        var vendors = new (IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings)[folders.Count];
        Parallel.For(0, folders.Count, index => vendors[index] = Load(folders[index], present, options, logger));
        Finding[] findings = [.. vendors.SelectMany(vendor => vendor.Findings)];
        foreach (var finding in findings)
        {
            Log.Found(logger, finding.ToString());
        }

        return ([.. vendors.SelectMany(vendor => vendor.Providers)], findings);
    }

    private static (IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings) Load(VendorFolder folder, IReadOnlyList<PlayedProvider> present, MockServerOptions options, ILogger logger)
    {
        var reading = VendorReader.Read(folder);
        var scenarios = ScenarioFile.Read(folder, reading.Providers.Select(provider => provider.Name).ToArray());
        var compilers = new Dictionary<string, ScenarioCompiler>(StringComparer.Ordinal);
        var played = new List<PlayedProvider>();
        foreach (var provider in reading.Providers.Where(provider => provider.Model is not null))
        {
            played.Add(Prepare(folder, provider, options, logger, compiler =>
            {
                compilers[provider.Name] = compiler;
                return scenarios?.For(provider.Name, compiler) ?? [];
            }));
        }

        scenarios?.Check(compilers);
        var providers = reading.Providers.Select(provider => Choose(provider, played, present, scenarios?.Findings.Count > 0, logger)).OfType<PlayedProvider>();
        return ([.. providers], [.. reading.Findings, .. scenarios?.Findings ?? []]);
    }

    // Of a broken edit the last good reading goes on; at the start there is none, and what is sound is played.
    private static PlayedProvider? Choose(ProviderReading reading, List<PlayedProvider> played, IReadOnlyList<PlayedProvider> present, bool hasBrokenScenarios, ILogger logger)
    {
        var read = played.FirstOrDefault(provider => provider.Name == reading.Name);
        var before = present.FirstOrDefault(provider => provider.Name == reading.Name);
        if (before is not null && (read is null || hasBrokenScenarios))
        {
            Log.Kept(logger, reading.Name);
            return before;
        }

        if (read is null)
        {
            Log.LeftOut(logger, reading.Name);
        }

        return read;
    }

    // A schema may lie beside an OpenAPI description that only knows of one POST. It is an aid then: a broken one is no finding.
    private static GraphQLSchema? SchemaOf(VendorFolder folder) =>
        (folder.Find("schema.graphql") ?? folder.Find("schema.graphqls")) is { } file ? GraphQLSchema.Read(file, new FindingSink()) : null;

    private static PlayedProvider Prepare(VendorFolder folder, ProviderReading reading, MockServerOptions options, ILogger logger, Func<ScenarioCompiler, IReadOnlyList<Scenario>> scenarios)
    {
        var model = reading.Model!;
        var settings = options.Providers.GetValueOrDefault(model.Name) ?? new ProviderSettings();
        var provider = ProviderLoader.Load(model, reading.Description, reading.Description?.GraphQL ?? SchemaOf(folder), settings, scenarios);
        foreach (var word in provider.Jobs.Unsayable)
        {
            Log.Imperfect(logger, model.Name, $"no answer could be made that says '{word.Name}'; jobs pass over it");
        }

        return provider;
    }
}
