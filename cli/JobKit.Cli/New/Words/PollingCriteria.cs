using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Reads in <c>x-speakeasy-polling</c> which words end the polling, and how.</summary>
internal static partial class PollingCriteria
{
    /// <summary>The words that the vendor names for a place, each with its state; empty where it names none.</summary>
    public static IReadOnlyDictionary<string, Specs.JobState> Of(Operation operation, string pointer)
    {
        var told = new Dictionary<string, Specs.JobState>(StringComparer.Ordinal);
        foreach (var polling in Items(operation.Extensions.GetValueOrDefault("x-speakeasy-polling")).OfType<MapNode>())
        {
            Add(told, polling["successCriteria"], pointer, Specs.JobState.Succeeded);
            Add(told, polling["failureCriteria"], pointer, Specs.JobState.Failed);
        }

        return told;
    }

    private static void Add(Dictionary<string, Specs.JobState> told, Node? criteria, string pointer, Specs.JobState state)
    {
        foreach (var criterion in Items(criteria).OfType<MapNode>())
        {
            var condition = (criterion["condition"] as ScalarNode)?.Text ?? "";
            var match = Comparison().Match(condition);
            if (match.Success && match.Groups["pointer"].Value == pointer)
            {
                told.TryAdd(match.Groups["word"].Value, state);
            }
        }
    }

    private static IReadOnlyList<Node> Items(Node? node) => node switch
    {
        ListNode list => list.Items,
        MapNode map => [map],
        _ => [],
    };

    [GeneratedRegex(@"^\s*\$response\.body#(?<pointer>/\S+)\s*==\s*[""']?(?<word>[^""']+?)[""']?\s*$")]
    private static partial Regex Comparison();
}
