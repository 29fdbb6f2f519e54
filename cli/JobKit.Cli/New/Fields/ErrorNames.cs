namespace JobKit.Cli.New;

/// <summary>Tells by their names which fields speak of a failure.</summary>
internal static class ErrorNames
{
    private static readonly string[] Whole = WordList.Of("""
        error failure fault exception lasterror errorinfo failureinfo errorresult errorobject joberror runerror fatalerror errordata
        """);

    private static readonly string[] Messages = WordList.Of("""
        errormessage errormsg errordetail errordetails errordescription errortext errorreason errorstring failurereason failuremessage failuredetail
        failuredetails failuredescription failurecause failedreason failreason exceptionmessage faultmessage lasterrormessage errorsummary
        errorcause errors
        """);

    private static readonly string[] Codes = WordList.Of("errorcode failurecode errortype failuretype faultcode errorkind errorid errorname exceptiontype");

    private static readonly string[] Lists = WordList.Of("errors failures errorlist errordetails errormessages faileditems failedrecords failedrows exceptions");

    /// <summary>Whether its presence speaks of a failure of the whole: an error, its text or its code.</summary>
    public static bool TellsFailure(AnswerField field) => !field.IsNumber && !field.IsBoolean && !IsList(field) && (IsWhole(field) || IsMessage(field));

    /// <summary>Whether it is an object or a text that is the failure.</summary>
    public static bool IsWhole(AnswerField field) => Whole.Contains(field.Joined) && !field.IsArray && !field.IsNumber && !field.IsBoolean;

    /// <summary>Whether it is the text of a failure.</summary>
    public static bool IsMessage(AnswerField field) => Messages.Contains(field.Joined) && !field.IsArray && field.Members.Count == 0 && !field.IsNumber;

    /// <summary>Whether it is the code of a failure.</summary>
    public static bool IsCode(AnswerField field) => Codes.Contains(field.Joined) && !field.IsArray && field.Members.Count == 0;

    /// <summary>Whether it lists failures, of which there may be some although the whole went on.</summary>
    public static bool IsList(AnswerField field) =>
        (Lists.Contains(field.Joined) || field.Joined.EndsWith("errors", StringComparison.Ordinal)) && (field.IsArray || field.Members.Any(member => member.IsArray));
}
