namespace JobKit.Clients;

/// <summary>What NSwag made of one document: its code, or why there is none.</summary>
internal sealed record MadeClient(string? Code, string? Fault);
