namespace JobKit.Cli.New;

/// <summary>Answers of other operations link to it.</summary>
internal sealed class LinkSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var link = sighting.Neighbours.LinksTo(sighting.Operation).FirstOrDefault(link => link.From.Method is "POST" or "PUT" or "PATCH");
        return link.From is null ? [] : [new(link.Answer.Status == "202" ? 25 : 15, $"the answer of {link.From.Name} links to it")];
    }
}
