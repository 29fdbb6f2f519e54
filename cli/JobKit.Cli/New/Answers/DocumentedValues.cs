namespace JobKit.Cli.New;

/// <summary>The values that a description lists for a place.</summary>
/// <param name="Items">The values, in the document's order.</param>
/// <param name="Source">Where they are listed.</param>
internal sealed record DocumentedValues(IReadOnlyList<DocumentedValue> Items, ValuesSource Source)
{
    public static DocumentedValues None { get; } = new([], ValuesSource.None);

    public bool Any => Items.Count > 0;

    public IEnumerable<string> Texts => Items.Select(item => item.Text);
}
