namespace JobKit.MockServer;

/// <summary>The answer of operations that the mapping does not use: as documented, else made from the schema.</summary>
internal static class DocumentedAnswer
{
    public static MockAnswer Of(MockRequest request, int status) =>
        (request.Operation.Answers.Of(status) ?? new MockAnswer { Status = status }) with { Filling = request.Filling };
}
