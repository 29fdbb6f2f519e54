using System.Collections.Immutable;
using JobKit.Specs;
using Microsoft.CodeAnalysis;

namespace JobKit.Generators;

/// <summary>From every vendor folder to its job keys, providers, decoders and registrations.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JobKitGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(GeneratorSettings.Read).WithTrackingName(Steps.Settings);

        var vendors = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(VendorFile.Read).Where(file => file is not null)
            .Collect()
            .SelectMany(VendorInputs.Group).WithTrackingName(Steps.Folders)
            .Select(VendorOutput.Read).WithTrackingName(Steps.Readings);

        var names = vendors.SelectMany((vendor, _) => vendor.Names).Collect()
            .Select(NameClashes.Find).WithTrackingName(Steps.Names);

        var providers = vendors.SelectMany((vendor, _) => vendor.Providers)
            .Combine(names).Where(pair => pair.Right.Allows(pair.Left.Model)).Select((pair, _) => pair.Left)
            .Combine(settings).WithTrackingName(Steps.Providers);

        var registrations = providers.Select((pair, _) => Registration.Of(pair.Left.Model)).Collect()
            .Combine(settings).WithTrackingName(Steps.Registrations);

        context.RegisterSourceOutput(vendors.SelectMany((vendor, _) => vendor.Findings), FindingDiagnostics.Report);
        context.RegisterSourceOutput(names.SelectMany((clashes, _) => clashes.Findings), FindingDiagnostics.Report);
        context.RegisterSourceOutput(providers, ProviderOutput.Add);
        context.RegisterSourceOutput(registrations, AssemblyOutput.Add);
    }
}
