using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JobKit.Generators;

/// <summary>What an assembly says of all its providers.</summary>
internal static class AssemblyOutput
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "JobKit", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection"];

    public static void Add(SourceProductionContext context, (ImmutableArray<Registration> Providers, GeneratorSettings Settings) input)
    {
        if (input.Providers.Length == 0)
        {
            return;
        }

        var providers = input.Providers.OrderBy(provider => provider.Name, StringComparer.Ordinal).ToList();
        context.AddSource("JobKitProviders.g.cs", GeneratedFile.Of(input.Settings.Namespace, Usings, code => Emit(code, providers)));
    }

    private static void Emit(CodeWriter code, IReadOnlyList<Registration> providers)
    {
        code.Summary("The providers of this assembly.");
        code.Line(GeneratedFile.Attribute).Block("public static class JobKitProviders", () =>
        {
            code.Summary("What they are, by name.").Line("public static IReadOnlyList<ProviderInfo> All { get; } =").Line("[");
            foreach (var provider in providers)
            {
                code.Line($"    {provider.TypeName}Provider.Description,");
            }

            code.Line("];").Line();
            code.Summary("Registers every provider that configuration has a section JobKit:{provider} for; its keys are the names of the provider's options.");
            code.Line("/// <param name=\"builder\">What AddJobKit returned.</param>").Line("/// <param name=\"configuration\">The whole configuration, or its section JobKit.</param>");
            code.Block("public static IJobKitBuilder AddJobKitProviders(this IJobKitBuilder builder, IConfiguration configuration)", () =>
            {
                code.Line("ArgumentNullException.ThrowIfNull(configuration);");
                code.Line("var root = configuration is IConfigurationSection { Key: \"JobKit\" } ? configuration : configuration.GetSection(\"JobKit\");");
                foreach (var provider in providers)
                {
                    code.Block($"if (Exists(root, {CSharpText.Literal(provider.Name)}))", () =>
                        code.Line($"builder.Add{provider.TypeName}(options => options.Load(root.GetSection({CSharpText.Literal(provider.Name)})));"));
                }

                code.Line().Line("return builder;");
            }).Line();
            code.Line("/// <inheritdoc cref=\"AddJobKitProviders(IJobKitBuilder, IConfiguration)\"/>").Line("/// <param name=\"services\">The container; AddJobKit is called for it.</param>")
                .Line("public static IJobKitBuilder AddJobKitProviders(this IServiceCollection services, IConfiguration configuration) => services.AddJobKit().AddJobKitProviders(configuration);").Line();
            code.Block("private static bool Exists(IConfiguration root, string name)", () =>
                code.Line("var section = root.GetSection(name);").Line("return section.Value is not null || section.GetChildren().GetEnumerator().MoveNext();"));
        });
    }
}
