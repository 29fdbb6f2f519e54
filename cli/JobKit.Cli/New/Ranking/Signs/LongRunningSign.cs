using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Its path, or the collection above it, has an operation that the vendor marks as long-running, or that answers 202 with a place to look.</summary>
internal sealed class LongRunningSign : ISign
{
    private static readonly string[] Places = ["Location", "Operation-Location", "Azure-AsyncOperation", "Content-Location"];

    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var operation = sighting.Operation;
        if (operation.Method != "GET")
        {
            yield break;
        }

        var starters = sighting.Neighbours.At(operation.RequestPath).Concat(sighting.Neighbours.At(Neighbours.Above(operation.RequestPath)))
            .Where(other => other.Method is "POST" or "PUT" or "PATCH").ToList();
        if (starters.Find(other => other.Extensions.TryGetValue("x-ms-long-running-operation", out var marked) && marked is ScalarNode { Text: "true" }) is { } longRunning)
        {
            yield return new Evidence(12, $"{longRunning.Name} is marked as long-running");
        }

        foreach (var starter in starters)
        {
            var accepted = starter.Responses.FirstOrDefault(response => response.Status is "202" or "201");
            if (accepted?.Headers.FirstOrDefault(header => Places.Contains(header.Name, StringComparer.OrdinalIgnoreCase)) is { } header)
            {
                yield return new Evidence(10, $"{starter.Name} answers {accepted.Status} with {header.Name}");
                yield break;
            }
        }
    }
}
