namespace JobKit.Specs;

/// <summary>A mapping file, read and linked to its description: what the rules look at.</summary>
internal sealed record LinkedMapping(MappingContext Context, ProviderModel Model, ReadTable Table, ReadTable? TaskTable)
{
    /// <summary>The tables of the file.</summary>
    public IEnumerable<ReadTable> Tables => TaskTable is null ? [Table] : [Table, TaskTable];
}
