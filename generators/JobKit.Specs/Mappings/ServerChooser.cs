namespace JobKit.Specs;

/// <summary>Finds the default base address; null where the application has to say.</summary>
internal static class ServerChooser
{
    public static string? Choose(MappingContext context, Node? server)
    {
        if (server is not null)
        {
            if (context.AsText(server, "`server`") is not { } text || text == "required")
            {
                return null;
            }

            if (IsAbsolute(text))
            {
                return text.TrimEnd('/');
            }

            context.Error("JK1010", $"`server` is an absolute http or https address, or `required`; `{text}` is neither.", server.Location, text);
            return null;
        }

        // A path alone says nothing of where the vendor is.
        var declared = context.PollOperation?.Servers is { Count: > 0 } own ? own : context.Description!.Servers;
        return declared.Count > 0 && IsAbsolute(declared[0]) ? declared[0] : null;
    }

    private static bool IsAbsolute(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
