using System.Text;
using System.Text.RegularExpressions;

namespace JobKit.MockServer;

/// <summary>
/// A pattern out of a description, as JavaScript reads it: <c>$</c> is the very end and <c>\d</c> a digit of ASCII. It is matched in
/// time linear in the text, or, where it looks around, for a tenth of a second at most: a vendor's pattern cannot stop the server.
/// </summary>
internal sealed class PatternText(string pattern)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(100);

    private readonly Lazy<Regex?> _regex = new(() => Make(pattern));

    /// <summary>Whether a text matches; what cannot be told counts as a match.</summary>
    public bool Matches(string text)
    {
        try
        {
            return _regex.Value?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>The pattern as it is written.</summary>
    public override string ToString() => pattern;

    private static Regex? Make(string pattern)
    {
        var text = ToDotNet(pattern);
        foreach (var options in new[] { RegexOptions.NonBacktracking, RegexOptions.None })
        {
            try
            {
                return new Regex(text, options | RegexOptions.CultureInvariant, MostTime);
            }
            catch (ArgumentException)
            {
                return null;
            }
            catch (NotSupportedException)
            {
                // It looks around or back; that needs the other engine.
            }
        }

        return null;
    }

    // A bracket inside of a class is a character to JavaScript, and may be a subtraction to .NET.
    private static string ToDotNet(string pattern)
    {
        var result = new StringBuilder();
        var isClass = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            var character = pattern[index];
            if (character == '\\' && index + 1 < pattern.Length)
            {
                result.Append(Escaped(pattern[++index], isClass));
                continue;
            }

            result.Append((character, isClass) switch { ('$', false) => @"\z", ('[', true) => @"\[", _ => character.ToString() });
            isClass = character != ']' && (isClass || character == '[');
        }

        return result.ToString();
    }

    private static string Escaped(char letter, bool isClass) => (letter, isClass) switch
    {
        ('d', true) => "0-9",
        ('d', false) => "[0-9]",
        ('w', true) => "A-Za-z0-9_",
        ('w', false) => "[A-Za-z0-9_]",
        ('/', _) => "/",
        _ => $"\\{letter}",
    };
}
