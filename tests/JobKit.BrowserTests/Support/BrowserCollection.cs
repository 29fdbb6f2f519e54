namespace JobKit.BrowserTests.Support;

/// <summary>All tests share the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>Its name.</summary>
    public const string Name = "browser";
}
