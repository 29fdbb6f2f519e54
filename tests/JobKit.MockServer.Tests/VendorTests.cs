using System.Text;
using JobKit.MockServer.Tests.Support;
using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer.Tests;

/// <summary>The repository's own vendor folders, whatever they are.</summary>
public class VendorTests
{
    [Fact]
    public void Every_word_of_every_vendor_is_said_as_its_description_allows()
    {
        foreach (var provider in Providers())
        {
            var poll = provider.Operations.First(operation => operation.Role is OperationRole.Poll or OperationRole.GraphQL);
            var reader = new StatusReader(provider.Model);
            provider.Jobs.Unsayable.Should().BeEmpty(provider.Name);
            foreach (var word in provider.Jobs.Words)
            {
                var answer = provider.Jobs.Of(word, reader.DummyKey, isKeyed: false);
                var body = answer.Body.Fill(new Filling(reader.DummyKey, Moment.At(new FixedTime().GetUtcNow())));
                reader.Read(answer.Status, answer.Headers, body.Span, reader.DummyKey).Row.Should().Be(word.Row, "{0} says {1}", provider.Name, word.Name);
                NodeValues.TryParse(body.Span, out _).Should().BeTrue();
                if (answer.Sample!.StartsWith("derived", StringComparison.Ordinal))
                {
                    poll.Answers.Check(answer.Status, body).Problems.Where(problem => !problem.IsNote).Should().BeEmpty("{0} says {1}: {2}", provider.Name, word.Name, Encoding.UTF8.GetString(body.Span));
                    answer.Sample.Should().NotContain("invalid-at");
                }
            }
        }
    }

    [Fact]
    public async Task Every_documented_sample_is_sent_byte_for_byte()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        foreach (var (provider, operation, sample) in from provider in Providers() from operation in provider.Operations from sample in operation.Answers.Samples select (provider, operation, sample))
        {
            var path = System.Text.RegularExpressions.Regex.Replace(operation.Path, "{.*?}", "1");
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"/{provider.Name}/{operation.BasePaths[0]}".TrimEnd('/') + path);
            request.Headers.TryAddWithoutValidation("Prefer", $"code={sample.Status}, example=\"{sample.Name}\", handling=lenient");
            foreach (var credential in operation.Credentials.Take(1).SelectMany(alternative => alternative.All))
            {
                request.Headers.TryAddWithoutValidation(credential.Name, credential.Kind == CredentialKind.Bearer ? "Bearer k" : credential.Prefix + "k");
            }

            using var answer = await client.SendAsync(request);

            ((int)answer.StatusCode).Should().Be(sample.Status, "{0} {1} {2}", provider.Name, operation.Name, sample.Name);
            (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(sample.Bytes);
            answer.Headers.GetValues("JobKit-Sample").Should().Equal($"documented; name={sample.Name}");
        }
    }

    private static IReadOnlyList<PlayedProvider> Providers() => VendorLoader.Load(SpecsFolders.Read(RepoPaths.Specs), [], new MockServerOptions(), NullLogger.Instance).Providers;
}
