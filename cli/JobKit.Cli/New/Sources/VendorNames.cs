using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds a name for a vendor folder.</summary>
internal static class VendorNames
{
    // Words of titles and files that name no vendor.
    private static readonly HashSet<string> Empty = WordList.SetOf("""
        api apis rest restful openapi swagger spec specification documentation docs schema graphql public the reference v service description oas
        json yaml combined bundle bundled latest slice http web
        """);

    /// <summary>The name: what was asked for, else by the title, the file or the folder that holds it.</summary>
    /// <exception cref="NewRefusedException">Nothing of these is a name.</exception>
    public static string Of(NewRequest request, string title, string givenPath)
    {
        if (request.Name is not null)
        {
            return Slug(request.Name, keepAll: true) ?? throw new NewRefusedException($"'{request.Name}' is no name for a vendor: it needs a letter.");
        }

        var file = Path.GetFileNameWithoutExtension(givenPath);
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(givenPath))) ?? "";
        return Slug(title, keepAll: false) ?? Slug(file, keepAll: false) ?? Slug(folder, keepAll: false) ?? Slug(title, keepAll: true)
            ?? throw new NewRefusedException("Neither the description's title nor its file gives the vendor a name; write --name.");
    }

    /// <summary>Words in lower case joined by hyphens; null where no letter is left.</summary>
    private static string? Slug(string text, bool keepAll)
    {
        var words = new string([.. text.Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => keepAll || (!Empty.Contains(word) && !IsVersion(word)))
            .Take(keepAll ? 8 : 4)
            .ToList();
        var slug = string.Join('-', words);
        return Naming.Pascal(slug) is { Length: > 0 } pascal && char.IsLetter(pascal[0]) ? slug : null;
    }

    private static bool IsVersion(string word) => word.All(char.IsDigit) || (word[0] == 'v' && word.Length > 1 && word[1..].All(char.IsDigit));
}
