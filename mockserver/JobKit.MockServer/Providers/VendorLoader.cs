using JobKit.Specs;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>Reads vendor folders and prepares the providers that are without errors.</summary>
internal static class VendorLoader
{
    public static (IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings) Load(IReadOnlyList<VendorFolder> folders, MockServerOptions options, ILogger logger)
    {
        var providers = new List<PlayedProvider>();
        var findings = new List<Finding>();
        foreach (var folder in folders)
        {
            var reading = VendorReader.Read(folder);
            findings.AddRange(reading.Findings);
            foreach (var provider in reading.Providers)
            {
                if (provider.Model is null)
                {
                    Log.LeftOut(logger, provider.Name);
                }
                else
                {
                    providers.Add(Prepare(provider.Model, provider.Description, provider.Description?.GraphQL ?? SchemaOf(folder), options, logger));
                }
            }
        }

        foreach (var finding in findings)
        {
            Log.Found(logger, finding.ToString());
        }

        return (providers, findings);
    }

    // A schema may lie beside an OpenAPI description that only knows of one POST. It is an aid then: a broken one is no finding.
    private static GraphQLSchema? SchemaOf(VendorFolder folder) =>
        (folder.Find("schema.graphql") ?? folder.Find("schema.graphqls")) is { } file ? GraphQLSchema.Read(file, new FindingSink()) : null;

    private static PlayedProvider Prepare(ProviderModel model, ApiDescription? description, GraphQLSchema? graphQL, MockServerOptions options, ILogger logger)
    {
        var provider = ProviderLoader.Load(model, description, graphQL, options.Providers.GetValueOrDefault(model.Name) ?? new ProviderSettings(), _ => []);
        foreach (var word in provider.Jobs.Unsayable)
        {
            Log.Imperfect(logger, model.Name, $"no answer could be made that says '{word.Name}'; jobs pass over it");
        }

        return provider;
    }
}
