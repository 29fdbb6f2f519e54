using JobKit.Specs;
using JobKit.TestKit;

namespace JobKit.ContractTests;

/// <summary>The documented samples of the descriptions.</summary>
internal static class DocumentedSamples
{
    /// <summary>Those of the calls that read a job, accepted statuses only; of GraphQL those that answer the job's query.</summary>
    public static IReadOnlyList<(string Provider, DocumentedSample Sample)> Polls { get; } =
    [
        .. from vendor in MockServer.SpecsFolders.Read(RepoPaths.Specs).Select(VendorReader.Read)
           from provider in vendor.Providers
           let operation = provider.Description!.WithId(provider.Model!.Poll.OperationId!).Single()
           from response in operation.Responses
           where response.Status == "200"
           from content in response.Content
           from example in content.Examples
           where provider.Name != "veritone" || example.Name == "Running job"
           select (provider.Name, new DocumentedSample(example.Name, 200, example.ToBytes(content), example.ToNode(content))),
    ];

    /// <summary>Whether the sample's state stands under the id of a job that nobody asks for.</summary>
    public static bool IsKeyedByAnotherId(DocumentedSample sample) => sample.Name == "Keyed by job id";
}

/// <summary>A documented answer.</summary>
internal sealed record DocumentedSample(string Name, int Status, byte[] Bytes, Node Body);
