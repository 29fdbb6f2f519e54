namespace JobKit.Cli.New;

/// <summary>Chooses the operation that reads a job.</summary>
internal interface ICandidateChooser
{
    /// <summary>One of the candidates, the likeliest first; null where none is wanted.</summary>
    Candidate? Choose(IReadOnlyList<Candidate> candidates);
}
