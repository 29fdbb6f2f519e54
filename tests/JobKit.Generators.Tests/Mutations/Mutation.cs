namespace JobKit.Generators.Tests;

/// <summary>A small accident in a text file: what happens to files that people edit, merge and copy.</summary>
internal static class Mutation
{
    private static readonly string[] Retyped = ["7", "true", "null", "[]", "{}", "\"\"", "[1, two]", "{ a: b }", "-", "~", "2026-01-01", "*missing", "&anchor x", "!!binary x", "'", "\u202E", "|", "0x1F"];

    /// <summary>The text after one accident, chosen by <paramref name="random"/>.</summary>
    public static string Of(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                return text[..random.Next(text.Length)];
            case 4:
                lines[at] = Retype(lines[at], random);
                break;
            case 5:
                lines[at] = lines[at].StartsWith("  ", StringComparison.Ordinal) && random.Next(2) == 0 ? lines[at][2..] : "  " + lines[at];
                break;
            case 6:
                var gone = random.Next(text.Length);
                return text.Remove(gone, 1);
            case 7:
                return text.Insert(random.Next(text.Length), "\t{}[]:#&*!|>'\"%@`\0\uFEFF$"[random.Next(20)].ToString());
            default:
                lines[at] = Rename(lines[at], random);
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Retype(string line, Random random)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? line + Retyped[random.Next(Retyped.Length)] : $"{line[..colon]}: {Retyped[random.Next(Retyped.Length)]}";
    }

    // A word inside the line loses its first letter or is said twice.
    private static string Rename(string line, Random random)
    {
        var words = line.Split(' ');
        var at = random.Next(words.Length);
        words[at] = words[at].Length > 1 && random.Next(2) == 0 ? words[at][1..] : words[at] + words[at];
        return string.Join(' ', words);
    }
}
