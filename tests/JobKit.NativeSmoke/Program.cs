using JobKit;
using JobKit.Hotglue;
using JobKit.Pollination;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Arguments: provider=address, where a mock server plays that provider's vendor.
var addresses = args.Select(argument => argument.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
var settings = addresses.SelectMany(address => new[] { KeyValuePair.Create($"JobKit:{address.Key}:BaseAddress", address.Value), KeyValuePair.Create($"JobKit:{address.Key}:ApiKey", "any") });

var services = new ServiceCollection();
services.AddJobKitProviders(new ConfigurationBuilder().AddInMemoryCollection(settings!).Build());
await using var provider = services.BuildServiceProvider();
var fast = new WaitOptions { Polling = new PollingOptions { Interval = TimeSpan.FromMilliseconds(5), MaxInterval = TimeSpan.FromMilliseconds(10) } };
foreach (var job in new[] { "hotglue:e/f/t/native", "pollination:o/p/native", "ttd-workflows:412651", "veritone:native" })
{
    var end = await provider.GetRequiredService<IJobs>().WaitAsync(JobRef.Parse(job), fast);
    Console.WriteLine($"{end.Job.Provider} {end.State}");
}

var status = await provider.GetRequiredService<HotglueClient>().JobsStatusAsync("native", "e", "f", "t");
Console.WriteLine($"hotglue's client: {status.Status}");
var run = await provider.GetRequiredService<PollinationClient>().GetJobAsync("o", "p", "native");
Console.WriteLine($"Pollination's client: {run.Status?.Status}");
