namespace JobKit.Benchmarks;

/// <summary>One answer, and four ways to make a status of it.</summary>
internal sealed record Decoder(Func<JobStatus?> Generated, Func<object> NSwag, Func<JobStatus> Dto, Func<JobStatus> HandWritten);
