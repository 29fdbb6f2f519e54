using System.Text.Json;
using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>Every documented answer to a poll: the mock server sends its bytes, and the provider and the table read them alike.</summary>
public sealed class DocumentedSampleTests(MockFixture mock) : IClassFixture<MockFixture>
{
    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (provider, sample) in DocumentedSamples.Polls)
        {
            data.Add(provider, sample.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_mock_server_sends_the_documented_bytes(string provider, string name)
    {
        var sample = DocumentedSamples.Polls.Single(poll => poll.Provider == provider && poll.Sample.Name == name).Sample;
        var wire = new WireTap();
        await using var services = AllProviders.Build(mock.Server.AddressOf, () => wire.Handler($"example=\"{name}\""));

        await Outcome(services, provider);

        wire.Body.Should().Equal(sample.Bytes);
        wire.Sample.Should().StartWith("documented").And.Contain(name);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_provider_reads_what_the_table_reads(string provider, string name)
    {
        var model = AllProviders.Models.Single(model => model.Name == provider);
        var sample = DocumentedSamples.Polls.Single(poll => poll.Provider == provider && poll.Sample.Name == name).Sample;
        var expected = TableRun.Evaluate(model, new AnswerSample(sample.Status, sample.Body));
        await using var services = mock.Providers($"example=\"{name}\"");

        var status = await Outcome(services, provider);

        (status is null).Should().Be(expected.IsError);
        if (status is not null && !DocumentedSamples.IsKeyedByAnotherId(sample))
        {
            status.State.ToString().Should().Be(expected.State.ToString());
            status.VendorState.Should().Be(expected.VendorState);
        }
    }

    private static async Task<JobStatus?> Outcome(ServiceProvider services, string provider)
    {
        var model = AllProviders.Models.Single(model => model.Name == provider);
        try
        {
            return await services.GetRequiredService<IJobs>().GetStatusAsync(AllProviders.Reference(model, "sample"));
        }
        catch (JobProviderException)
        {
            return null;
        }
    }
}
