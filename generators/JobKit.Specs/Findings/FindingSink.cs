namespace JobKit.Specs;

/// <summary>Collects findings; the same one twice is one.</summary>
public sealed class FindingSink
{
    private readonly List<Finding> _items = [];
    private readonly HashSet<Finding> _seen = [];

    /// <summary>The findings so far, in the order in which they came.</summary>
    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        if (_seen.Add(finding))
        {
            _items.Add(finding);
        }
    }
}
