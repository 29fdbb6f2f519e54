namespace JobKit.Cli.New;

/// <summary>Drafts where the reason of a failure stands.</summary>
internal static class ErrorRead
{
    private static readonly string[] MessageNames = WordList.Of("""
        message errormessage msg detail description text reason title details error cause usermessage developermessage summary info
        """);
    private static readonly string[] CodeNames = WordList.Of("code errorcode type errortype name kind reason");

    public static DraftLine? Draft(IReadOnlyList<AnswerField> near, AnswerField? message)
    {
        var (text, code, comment) = OfObject(near) ?? OfTexts(near) ?? OfLists(near) ?? OfChecks(near) ?? OfMessage(near, message) ?? default;
        return text is null ? null : new DraftLine("error", Yaml.Map(("message", text), ("code", code)), comment);
    }

    /// <summary>The text and the code among the members of an error.</summary>
    public static (AnswerField? Message, AnswerField? Code) Parts(AnswerField error)
    {
        var scalars = error.Members.Where(member => !member.IsArray && member.Members.Count == 0 && !member.IsBoolean).ToList();
        var message = MessageNames.Select(name => scalars.Find(member => member.Joined == name && member.IsText)).FirstOrDefault(member => member is not null);
        var code = CodeNames.Select(name => scalars.Find(member => member.Joined == name && member != message)).FirstOrDefault(member => member is not null);
        return (message, code);
    }

    private static (string?, string?, string?)? OfObject(IReadOnlyList<AnswerField> near)
    {
        foreach (var error in near.Where(field => field.IsObject && ErrorNames.IsWhole(field)))
        {
            var (message, code) = Parts(error);
            if (message is not null)
            {
                // Some vendors write a text where others write an object.
                var places = error.Types.Contains("string") ? new[] { message.Expression, error.Expression } : [message.Expression];
                return (Yaml.TextList(places), code is null ? null : Yaml.Text(code.Expression), null);
            }
        }

        return null;
    }

    private static (string?, string?, string?)? OfTexts(IReadOnlyList<AnswerField> near)
    {
        var messages = near.Where(field => ErrorNames.IsMessage(field)).ToList();
        var wholes = near.Where(field => ErrorNames.IsWhole(field) && !field.IsObject).ToList();
        var codes = near.Where(ErrorNames.IsCode).ToList();
        if (messages.Count == 0 && wholes.Count == 0)
        {
            return null;
        }

        // Beside a text, what is only called `failure` is its code.
        var code = codes.Count > 0 ? codes[0] : messages.Count > 0 && wholes.Count > 0 ? wholes[0] : null;
        var text = messages.Count > 0 ? messages[0] : wholes[0];
        return (Yaml.Text(text.Expression), code is null || code == text ? null : Yaml.Text(code.Expression), null);
    }

    private static (string?, string?, string?)? OfLists(IReadOnlyList<AnswerField> near)
    {
        foreach (var list in near.Where(ErrorNames.IsList))
        {
            var array = list.IsArray ? list : list.Members.First(member => member.IsArray);
            if (array.Element is not { } element)
            {
                continue;
            }

            if (element.IsText && element.Members.Count == 0)
            {
                return (Yaml.Text($"{array.Expression}/0"), null, null);
            }

            var (message, code) = Parts(element);
            if (message is not null)
            {
                return (Yaml.Text($"{array.Expression}/0{message.Pointer}"), code is null ? null : Yaml.Text($"{array.Expression}/0{code.Pointer}"), null);
            }
        }

        return null;
    }

    // A list of checks or messages, each with how grave it is.
    private static (string?, string?, string?)? OfChecks(IReadOnlyList<AnswerField> near)
    {
        foreach (var array in near.Where(field => field.IsArray && !field.Joined.Contains("history", StringComparison.Ordinal)))
        {
            var grave = array.Element?.Members.FirstOrDefault(member => member.Values.Source == ValuesSource.Enum && member.Values.Texts.Any(IsError) && !member.Values.Texts.All(IsError));
            if (grave is not null && Parts(array.Element!) is { Message: { } message })
            {
                var word = grave.Values.Texts.First(IsError);
                var pick = Yaml.Map(("at", Yaml.Text(array.Expression)), ("where", Yaml.Map((grave.Pointer, Yaml.Cell(word)))), ("pick", Yaml.Text(message.Pointer)));
                return (pick, null, $"guess: the first of `{array.Name}` that is `{word}`");
            }
        }

        return null;
    }

    private static (string?, string?, string?)? OfMessage(IReadOnlyList<AnswerField> near, AnswerField? message)
    {
        if (message is null)
        {
            return null;
        }

        var code = near.FirstOrDefault(field => field.Parent == message.Parent && (ErrorNames.IsCode(field) || field.Joined == "code") && !field.IsArray && field.Members.Count == 0);
        return (Yaml.Text(message.Expression), code is null ? null : Yaml.Text(code.Expression), "guess: no field speaks of failures alone");
    }

    private static bool IsError(string word) => WordTokens.Joined(word) is "error" or "errors" or "failed" or "failure" or "fatal" or "critical";
}
