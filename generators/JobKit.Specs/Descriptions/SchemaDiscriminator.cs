namespace JobKit.Specs;

/// <summary>The member whose value says which branch of a schema is meant.</summary>
/// <param name="PropertyName">The member's name.</param>
/// <param name="Branches">The branch of each value.</param>
/// <param name="IsMapped">Whether the description lists values itself; else they are the names of the branches.</param>
public sealed record SchemaDiscriminator(string PropertyName, IReadOnlyDictionary<string, Schema> Branches, bool IsMapped)
{
    /// <summary>The discriminator of a schema; null where it has none.</summary>
    internal static SchemaDiscriminator? Read(Placed schema, Func<Placed, Schema?> follow)
    {
        if (schema["discriminator"] is not { } discriminator || discriminator.Text("propertyName") is not { } name)
        {
            return null;
        }

        var branches = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (var (entry, value) in discriminator.Map("mapping"))
        {
            if (value.Node is ScalarNode target && !branches.ContainsKey(entry.Key) && follow(Reference(schema.File, target)) is { } found)
            {
                branches.Add(entry.Key, found);
            }
        }

        // A branch that the mapping does not name has its own name as value.
        var mapped = new HashSet<Schema>(branches.Values);
        foreach (var branch in schema.List("oneOf").Concat(schema.List("anyOf")))
        {
            if (branch.Text("$ref") is { } reference && reference.Substring(reference.LastIndexOf('/') + 1) is var own && !branches.ContainsKey(own) && follow(branch) is { } found && !mapped.Contains(found))
            {
                branches.Add(own, found);
            }
        }

        return new SchemaDiscriminator(name, branches, mapped.Count > 0);
    }

    // A mapping names a schema of the document, or refers to one.
    private static Placed Reference(string file, ScalarNode target)
    {
        var text = target.Text.IndexOfAny(['/', '#', '.']) < 0 ? "#/components/schemas/" + target.Text : target.Text;
        var reference = new ScalarNode(text, ScalarKind.String, false, target.Location);
        return new Placed(file, new MapNode([new MapEntry("$ref", target.Location, reference)], target.Location));
    }
}
