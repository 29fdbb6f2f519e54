namespace JobKit.Specs;

/// <summary>What a header of a request can be (RFC 9110, section 5).</summary>
internal static class HeaderText
{
    /// <summary>Complains about headers that no request can carry.</summary>
    public static void CheckHeaders(this MappingContext context, params Node?[] headers)
    {
        foreach (var entry in headers.OfType<MapNode>().SelectMany(map => map.Entries))
        {
            context.CheckHeaderName(entry.Key, entry.KeyLocation);
            if (entry.Value is ScalarNode value)
            {
                context.CheckHeaderValue(value.Text, value.Location);
            }
        }
    }

    /// <summary>Complains about a name that is no token.</summary>
    public static void CheckHeaderName(this MappingContext context, string name, Location location)
    {
        if (name.Length == 0 || !name.All(IsToken))
        {
            context.Error("JK1010", $"`{name}` is no header's name: letters, digits and `!#$%&'*+-.^_|~` alone can stand in one.", location, name);
        }
    }

    /// <summary>Complains about a value with characters that end a header, or that are not ASCII.</summary>
    public static void CheckHeaderValue(this MappingContext context, string value, Location location)
    {
        if (value.Any(character => character is not ('\t' or (>= ' ' and <= '~'))))
        {
            context.Error("JK1010", "A header's value is a line of ASCII text; this one holds a character that no header can carry.", location, value);
        }
    }

    private static bool IsToken(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(character) >= 0;
}
