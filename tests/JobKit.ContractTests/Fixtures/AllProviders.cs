using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>All generated providers, pointed at one address each and with a made-up secret each.</summary>
internal static class AllProviders
{
    /// <summary>The mapping files as the reader understands them: what there is to test is read from the folders.</summary>
    public static IReadOnlyList<ProviderModel> Models { get; } =
        [.. MockServer.SpecsFolders.Read(RepoPaths.Specs).Select(VendorReader.Read).SelectMany(reading => reading.Providers).Select(provider => provider.Model).OfType<ProviderModel>()];

    /// <summary>A container with every provider registered; <paramref name="handler"/> sits before the wire, <paramref name="time"/> is the clock of waits.</summary>
    public static ServiceProvider Build(Func<string, Uri> addressOf, Func<DelegatingHandler>? handler = null, Action<IDictionary<string, string?>>? settings = null, TimeProvider? time = null)
    {
        var values = new Dictionary<string, string?>();
        foreach (var model in Models)
        {
            values[$"JobKit:{model.Name}:BaseAddress"] = addressOf(model.Name).ToString();
            foreach (var credential in model.Credentials.Take(1).SelectMany(alternative => alternative.All))
            {
                foreach (var option in credential.Kind == CredentialKind.Basic ? ["UserName", "Password"] : new[] { credential.Option })
                {
                    values[$"JobKit:{model.Name}:{option}"] = "secret-of-the-test";
                }
            }
        }

        settings?.Invoke(values);
        var services = new ServiceCollection();
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddJobKit().AddJobKitProviders(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        if (handler is not null)
        {
            services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(handler));
        }

        return services.BuildServiceProvider();
    }

    /// <summary>A reference with plausible parts; <paramref name="marker"/> stands in every part that is text.</summary>
    public static JobRef Reference(ProviderModel model, string marker, int number = 1) => JobRef.Create(
        model.Name,
        model.Key.Select(field => field.Type is KeyFieldType.String ? $"{marker}-{number}" : (412650 + number).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
