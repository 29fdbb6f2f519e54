namespace JobKit.MockServer;

/// <summary>Tells by its name what a member of a vendor's error answer is for. Names are compared by their letters alone: <c>error_message</c> is <c>errorMessage</c>.</summary>
internal static class ErrorSlots
{
    // The best first: of several in one object the first gets the text.
    private static readonly string[] Texts = ["message", "msg", "errormessage", "detail", "details", "errordescription", "description", "reason", "text", "summary", "usermessage", "developermessage", "error", "errors", "title"];

    private static readonly HashSet<string> Lists = ["errors", "details", "detail", "issues", "problems", "violations", "validationerrors", "invalidparams", "invalidparameters", "fielderrors", "fields", "causes", "messages", "innererrors", "suberrors", "errormessages", "reasons"];

    private static readonly Dictionary<string, ErrorSlot> Others = new(StringComparer.Ordinal)
    {
        ["param"] = ErrorSlot.Place,
        ["parameter"] = ErrorSlot.Place,
        ["parametername"] = ErrorSlot.Place,
        ["field"] = ErrorSlot.Place,
        ["fieldname"] = ErrorSlot.Place,
        ["property"] = ErrorSlot.Place,
        ["propertyname"] = ErrorSlot.Place,
        ["attribute"] = ErrorSlot.Place,
        ["pointer"] = ErrorSlot.Place,
        ["target"] = ErrorSlot.Place,
        ["loc"] = ErrorSlot.Way,
        ["in"] = ErrorSlot.In,
        ["status"] = ErrorSlot.Status,
        ["statuscode"] = ErrorSlot.Status,
        ["httpstatus"] = ErrorSlot.Status,
    };

    // Names that mean the place or the rule only beside a text in a list of problems; elsewhere they are the request's path, the kind of error …
    private static readonly Dictionary<string, ErrorSlot> InLists = new(StringComparer.Ordinal)
    {
        ["name"] = ErrorSlot.Place,
        ["path"] = ErrorSlot.Place,
        ["key"] = ErrorSlot.Place,
        ["location"] = ErrorSlot.Place,
        ["type"] = ErrorSlot.Rule,
        ["code"] = ErrorSlot.Rule,
        ["rule"] = ErrorSlot.Rule,
        ["keyword"] = ErrorSlot.Rule,
        ["constraint"] = ErrorSlot.Rule,
        ["errorcode"] = ErrorSlot.Rule,
    };

    /// <summary>Whether a member of that name lists problems.</summary>
    public static bool IsList(string name) => Lists.Contains(NameLetters.Of(name));

    /// <summary>Whether a list of texts of that name names the fields at fault.</summary>
    public static bool IsListOfNames(string name) => NameLetters.Of(name) is "fields" or "invalidparams" or "invalidparameters";

    /// <summary>How good a place for the text a member of that name is, 0 the best; null where it is none.</summary>
    public static int? TextRank(string name) => Array.IndexOf(Texts, NameLetters.Of(name)) is >= 0 and var rank ? rank : null;

    /// <summary>What a member is for besides texts.</summary>
    public static ErrorSlot Of(string name, bool isInList) =>
        Others.GetValueOrDefault(NameLetters.Of(name)) is var slot and not ErrorSlot.None ? slot
        : isInList ? InLists.GetValueOrDefault(NameLetters.Of(name))
        : NameLetters.Of(name) is "title" or "error" ? ErrorSlot.Heading
        : NameLetters.Of(name) is "code" or "errorcode" ? ErrorSlot.Code
        : ErrorSlot.None;
}
