using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>
/// Every documented answer, and the answer of every word, through the vendor's typed client: what the client read, written as JSON again, tells the provider the same
/// as the vendor's own bytes did. So neither loses or changes what the other needs.
/// </summary>
public sealed class TypedClientSampleTests(MockFixture mock) : IClassFixture<MockFixture>
{
    public static TheoryData<string, string> Samples() => DocumentedSampleTests.Samples();

    public static TheoryData<string, string> Words()
    {
        var data = new TheoryData<string, string>();
        foreach (var word in ExpectedWords.All)
        {
            data.Add(word.Provider, word.Word);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_typed_client_and_the_provider_read_a_sample_alike(string provider, string name) =>
        await ShouldReadAlike(provider, DocumentedSamples.Polls.Single(poll => poll.Provider == provider && poll.Sample.Name == name).Sample.Bytes);

    [Theory]
    [MemberData(nameof(Words))]
    public async Task The_typed_client_and_the_provider_read_a_word_alike(string provider, string word)
    {
        var wire = new WireTap();
        await using var services = AllProviders.Build(mock.Server.AddressOf, () => wire.Handler($"example=\"{word}\""));
        var model = AllProviders.Models.Single(model => model.Name == provider);
        await services.GetRequiredService<IJobs>().GetStatusAsync(AllProviders.Reference(model, "word"));

        await ShouldReadAlike(provider, wire.Body);
    }

    private static async Task ShouldReadAlike(string name, byte[] answer)
    {
        var model = AllProviders.Models.Single(model => model.Name == name);
        var job = AllProviders.Reference(model, "word");
        var expected = await AskAsync(name, answer, job);
        await using var vendor = await CannedServer.StartAsync(new CannedAnswer { Body = answer });
        await using var services = AllProviders.Build(_ => vendor.BaseAddress);

        var typed = await TypedCall.Of(model).AskAsync(services, model, job, expected.RequestBody);

        var actual = await AskAsync(name, System.Text.Encoding.UTF8.GetBytes(typed), job);
        actual.Status.Should().NotBeNull().And.BeEquivalentTo(expected.Status);
    }

    private static async Task<(JobStatus? Status, string RequestBody)> AskAsync(string name, byte[] answer, JobRef job)
    {
        await using var vendor = await CannedServer.StartAsync(new CannedAnswer { Body = answer });
        await using var services = AllProviders.Build(_ => vendor.BaseAddress);
        try
        {
            var status = await services.GetRequiredService<IJobs>().GetStatusAsync(job);
            return (status, vendor.Requests.Last().Body);
        }
        catch (JobProviderException)
        {
            return (null, vendor.Requests.Last().Body);
        }
    }
}
