using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A provider's receipt in the making.</summary>
internal sealed class ReplayCounts
{
    public int Equal { get; set; }

    public int Different { get; set; }

    public int NotSayable { get; set; }

    public int Broken { get; set; }

    public int Derived { get; set; }

    public int Invalid { get; set; }

    public int Unaskable { get; set; }

    public List<Finding> Findings { get; } = [];

    public ProviderReceipt ToReceipt(PlayedProvider provider) => new()
    {
        Name = provider.Name,
        Operations = provider.Operations.Count,
        Equal = Equal,
        Different = Different,
        NotSayable = NotSayable,
        Broken = Broken,
        Derived = Derived,
        Invalid = Invalid,
        Unaskable = Unaskable,
    };
}
