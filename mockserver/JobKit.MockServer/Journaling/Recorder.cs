using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Writes requests and answers down.</summary>
internal static class Recorder
{
    /// <param name="session">Whose journal.</param>
    /// <param name="request">The request's head.</param>
    /// <param name="provider">The provider that was asked; null where there is none.</param>
    /// <param name="operation">The operation; null where there is none.</param>
    /// <param name="requestBody">The request's body.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="body">Its body, filled in.</param>
    public static void Record(MockSession session, HttpRequest request, PlayedProvider? provider, PlayedOperation? operation, ReadOnlyMemory<byte> requestBody, MockAnswer answer, ReadOnlyMemory<byte> body)
    {
        var journal = session.Journal;
        journal.Add(new JournalRecord
        {
            At = session.Clock.GetUtcNow(),
            Elapsed = journal.Elapsed,
            Provider = provider,
            Operation = operation,
            Method = request.Method,
            Path = request.QueryString.HasValue ? request.Path.Value + Secrets.Masked(request.QueryString, provider) : request.Path.Value!,
            Headers = Secrets.Masked(request.Headers, provider),
            RequestBody = Kept(requestBody, journal.MaxBody),
            Status = answer.Status,
            ContentType = answer.ContentType,
            AnswerHeaders = answer.Headers,
            Sample = answer.Sample,
            AnswerBody = Kept(body, journal.MaxBody),
            AnswerBytes = body.Length,
            Note = answer.Note,
            Fault = answer.Fault,
            Notes = answer.Notes,
        });
    }

    // A part of a large body is copied, so that the whole of it is not kept alive.
    private static ReadOnlyMemory<byte> Kept(ReadOnlyMemory<byte> body, int most) => body.Length <= most ? body : body[..most].ToArray();
}
