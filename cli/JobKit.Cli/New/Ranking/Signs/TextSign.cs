using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Its texts speak of jobs that take their time.</summary>
internal sealed partial class TextSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var text = $"{sighting.Operation.Summary} {sighting.Operation.Description} {sighting.Operation.Id}";
        var match = Strong().Match(text);
        if (match.Success)
        {
            yield return new Evidence(8, $"its text says \"{Texts.Short(match.Value)}\"");
        }
    }

    private const string Polls = @"poll(ing|ed|s)?|long[- ]running|asynchronous(ly)?|until (it|the \w+) (is|has|completes|finishes)";
    private const string StatusOf = @"(status|state|progress) of (an?|the|your|this) [\w ]{0,20}(job|run|task|operation|build|batch|export|import|request|execution|process|\w+ion)";
    private const string Checks = @"check(s|ing)? (the|on the|if)[\w ]{0,20}(status|progress|complete|finished|ready|done)";

    [GeneratedRegex(@"\b(" + Polls + "|" + StatusOf + "|" + Checks + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Strong();
}
