namespace JobKit.Cli.New;

/// <summary>Takes the likeliest, where it is credible: nobody is there to ask.</summary>
internal sealed class BestChooser : ICandidateChooser
{
    public Candidate? Choose(IReadOnlyList<Candidate> candidates) => candidates.FirstOrDefault() is { IsCredible: true } best ? best : null;
}
