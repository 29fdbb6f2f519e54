using YamlDotNet.Core;

namespace JobKit.Specs;

/// <summary>Says in our words what the YAML parser did not like.</summary>
internal static class YamlFault
{
    public static SyntaxError Describe(SourceFile file, YamlException fault)
    {
        var line = (int)Math.Max(1, fault.Start.Line);
        var column = (int)Math.Max(1, fault.Start.Column);
        var location = new Location(file.Path, line, column, (int)Math.Max(line, fault.End.Line), (int)Math.Max(column, fault.End.Column));
        return new SyntaxError(Sentence(file, fault, line), location);
    }

    private static string Sentence(SourceFile file, YamlException fault, int line)
    {
        var text = LineOf(file.Text, line);
        var braces = text.IndexOf('{') is var first and >= 0 && text.IndexOf('{', first + 1) > first;
        return braces
            ? "This is no YAML: braces in a text inside `{ }` or `[ ]` have to be in quotes; quote the text (\"GET /jobs/{id}\")."
            : $"This is no YAML: {OneLine(fault.Message)}";
    }

    private static string LineOf(string text, int line)
    {
        var lines = text.Split('\n');
        return line <= lines.Length ? lines[line - 1] : "";
    }

    private static string OneLine(string message) => message.Replace("\r", "").Replace('\n', ' ').Trim();
}
