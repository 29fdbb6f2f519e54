using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>What reading a vendor folder gave. Positions stand in the findings only, so a moved line reports again and generates nothing again.</summary>
internal sealed record VendorOutput(EquatableArray<ProviderOutputModel> Providers, EquatableArray<ProviderName> Names, EquatableArray<Finding> Findings)
{
    public static VendorOutput Read(VendorInput input, CancellationToken cancellationToken)
    {
        var reading = VendorReader.Read(input.Folder);
        var models = reading.Providers.Select(provider => provider.Model).OfType<ProviderModel>();
        return new VendorOutput(
            models.Select(model => new ProviderOutputModel(model, input.HasClient && IsOpenApi(model.Description))).ToEquatableArray(),
            reading.Providers.Select(provider => new ProviderName(provider.Name, provider.File.Path)).ToEquatableArray(),
            reading.Findings);
    }

    // NSwag makes clients of OpenAPI only.
    private static bool IsOpenApi(string description) =>
        description.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || description.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || description.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
