namespace JobKit.MockServer;

/// <summary>Something in a request that is not what the description says. It never shows a value that was sent: that may be a secret.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">The parameter's name; empty for the body.</param>
/// <param name="Pointer">The place in the parameter's value or in the body, as a JSON Pointer; empty for the whole of it.</param>
/// <param name="Rule">The keyword that is broken.</param>
/// <param name="Detail">What is wrong, as the rest of a sentence.</param>
/// <param name="IsNote">Whether it is only worth knowing, and refuses no request.</param>
/// <param name="Status">The HTTP status that says so best.</param>
internal sealed record RequestProblem(RequestPlace Place, string Name, string Pointer, string Rule, string Detail, bool IsNote = false, int Status = 400)
{
    private const int MostName = 60;

    /// <summary>The place as descriptions call it: <c>query</c>, <c>body</c>.</summary>
    public string In => Place.ToString().ToLowerInvariant();

    /// <summary>The whole sentence; it names the parameter and the rule.</summary>
    public string Text => $"{Subject} {Detail}{(Detail.Contains(Rule, StringComparison.Ordinal) ? "" : $" ({Rule})")}.";

    private string Subject
    {
        get
        {
            var name = Place switch
            {
                RequestPlace.Body => Pointer.Length == 0 ? "The body" : "Body member",
                RequestPlace.Header => $"Header '{Shortened(Name)}'",
                RequestPlace.Cookie => $"Cookie '{Shortened(Name)}'",
                _ => $"{Place} parameter '{Shortened(Name)}'",
            };
            return Pointer.Length == 0 ? name : Place == RequestPlace.Body ? $"{name} '{Shortened(Pointer)}'" : $"{name} at '{Shortened(Pointer)}'";
        }
    }

    private static string Shortened(string text) => text.Length <= MostName ? text : text[..MostName] + "…";
}
