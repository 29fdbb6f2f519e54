namespace JobKit.Specs;

/// <summary>A schema that the description gives a name.</summary>
public sealed class NamedSchema
{
    private readonly Lazy<Schema?> _schema;

    internal NamedSchema(string name, Func<Schema?> schema)
    {
        Name = name;
        _schema = new Lazy<Schema?>(schema);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The schema; null where its reference leads nowhere.</summary>
    public Schema? Schema => _schema.Value;
}
