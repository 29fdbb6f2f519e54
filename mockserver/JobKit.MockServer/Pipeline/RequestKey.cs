namespace JobKit.MockServer;

/// <summary>The job that a request is about.</summary>
internal static class RequestKey
{
    /// <summary>The job's key; null where the request is about none, or about several.</summary>
    public static IReadOnlyList<string>? Of(MockRequest request) => request.Operation.Role switch
    {
        OperationRole.Poll or OperationRole.Cancel or OperationRole.Result => KeyReader.Read(request, request.Operation.Call!),
        OperationRole.GraphQL => GraphQLRoots.KeyOf(request),
        OperationRole.Other when request.Provider.Records.Of(request.Operation) is not null => RecordKey.Read(request),
        _ => null,
    };
}
