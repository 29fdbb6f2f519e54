namespace JobKit.Cli.New;

/// <summary>Finds the text that tells people how the job is.</summary>
internal static class MessageRead
{
    // The surest first.
    private static readonly string[] Names = WordList.Of("""
        statusmessage statemessage statusdescription statusdetail statusdetails statustext statusmsg statusreason statereason statusinfo statenotes
        statusnote progressmessage message msg statedetails statedescription stateinfo reason detail details jobmessage usermessage logmessage
        """);

    public static AnswerField? Find(IReadOnlyList<AnswerField> near, AnswerField? status)
    {
        var texts = near.Where(field => field.IsText && field.Values.Source != ValuesSource.Enum && field.Pointer != status?.Pointer && TimeNames.RoleOf(field) == TimeRole.None).ToList();
        return Names.Select(name => texts.Find(field => field.Joined == name)).FirstOrDefault(field => field is not null);
    }
}
