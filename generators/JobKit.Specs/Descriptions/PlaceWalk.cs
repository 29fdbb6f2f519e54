namespace JobKit.Specs;

/// <summary>One walk along a pointer, collecting what the branches say.</summary>
internal sealed class PlaceWalk
{
    private readonly List<Schema> _found = [];
    private readonly List<(int Depth, string Name)> _neighbours = [];
    private bool _open;
    private bool _canBeAbsent;
    private bool _someMissing;

    public void Follow(Schema schema, Pointer pointer, int depth, bool absent)
    {
        absent |= SchemaBranches.AllowsNull(schema);
        if (depth == pointer.Segments.Count)
        {
            _found.Add(schema);
            _canBeAbsent |= absent;
            return;
        }

        var branches = SchemaBranches.Of(schema);
        foreach (var branch in branches)
        {
            Step(branch, pointer, depth, absent);
        }
    }

    public PlaceResult Result(Pointer pointer)
    {
        if (_found.Count > 0)
        {
            var branches = _found.SelectMany(SchemaBranches.Of).ToList();
            return new PlaceResult
            {
                Kind = PlaceKind.Found,
                Schemas = [.. _found.Distinct()],
                CanBeAbsent = _canBeAbsent || _someMissing || _open,
                Enum = [.. branches.SelectMany(branch => branch).SelectMany(part => part.Enum).Select(value => value.Text).Distinct()],
                Types = [.. branches.SelectMany(branch => branch.SelectMany(part => part.Types)).Distinct()],
            };
        }

        if (_open || _neighbours.Count == 0)
        {
            return new PlaceResult { Kind = _open ? PlaceKind.Open : PlaceKind.Missing };
        }

        var deepest = _neighbours.Max(neighbour => neighbour.Depth);
        return new PlaceResult
        {
            Kind = PlaceKind.Missing,
            Parent = SchemaPlaces.Text(pointer, deepest),
            Names = [.. _neighbours.Where(neighbour => neighbour.Depth == deepest).Select(neighbour => neighbour.Name).Distinct()],
        };
    }

    /// <summary>Which segment most likely names something else than was meant, and what it should be; null where nothing is near.</summary>
    public (int Depth, string Name)? Mend(Pointer pointer)
    {
        foreach (var group in _neighbours.GroupBy(neighbour => neighbour.Depth).OrderByDescending(group => group.Key))
        {
            if (Nearest.Of(SchemaPlaces.SegmentText(pointer.Segments[group.Key]), group.Select(neighbour => neighbour.Name).Distinct()) is { } near)
            {
                return (group.Key, near);
            }
        }

        return null;
    }

    private void Step(IReadOnlyList<Schema> parts, Pointer pointer, int depth, bool absent)
    {
        var segment = pointer.Segments[depth];
        var name = segment.AsLiteral;
        var known = parts.Select(part => name is null ? null : part.Property(name)).OfType<Schema>().ToList();
        if (known.Count > 0)
        {
            var isRequired = name is not null && parts.Any(part => part.Required.Contains(name));
            foreach (var property in known)
            {
                Follow(property, pointer, depth + 1, absent || !isRequired);
            }

            return;
        }

        var others = parts.Select(part => part.AdditionalProperties).OfType<Schema>().ToList();
        if (name is null || int.TryParse(name, out _))
        {
            others.AddRange(parts.Select(part => part.Items).OfType<Schema>());
        }

        foreach (var other in others)
        {
            Follow(other, pointer, depth + 1, absent: true);
        }

        if (others.Count == 0)
        {
            Miss(parts, depth);
        }
    }

    private void Miss(IReadOnlyList<Schema> parts, int depth)
    {
        var isOpen = parts.Any(part => part.AdditionalPropertiesAllowed) || parts.All(IsUntyped);
        _open |= isOpen;
        _someMissing = true;
        _neighbours.AddRange(parts.SelectMany(part => part.PropertyNames).Select(name => (depth, name)));
    }

    // Nothing listed is open: an object without properties, or a schema that names no type at all.
    private static bool IsUntyped(Schema schema) =>
        !schema.PropertyNames.Any() && schema.Items is null && schema.Enum.Count == 0 && schema.Types.All(type => type is "object" or "array");
}
