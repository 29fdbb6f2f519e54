namespace JobKit.MockServer;

/// <summary>The roles as people write them.</summary>
internal static class OperationRoles
{
    public static string ToWord(this OperationRole role) => role switch
    {
        OperationRole.Poll => "poll",
        OperationRole.Submit => "submit",
        OperationRole.Cancel => "cancel",
        OperationRole.Result => "result",
        OperationRole.GraphQL => "graphQL",
        _ => "other",
    };
}
