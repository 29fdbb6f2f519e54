namespace JobKit.PackageTests;

/// <summary>Tests that share the packed packages; one after the other, as each of them builds.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed feed";
}
