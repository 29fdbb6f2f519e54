namespace JobKit.Specs;

/// <summary>
/// A view over a JSON Schema as OpenAPI 2.0, 3.0 and 3.1 write it: references are followed when something is asked, so a
/// schema may hold itself. Two views of one place are equal.
/// </summary>
public sealed class Schema : IEquatable<Schema>
{
    private readonly DocumentSet _documents;
    private readonly DescriptionKind _kind;
    private readonly Placed _place;

    private Schema(DocumentSet documents, DescriptionKind kind, Placed place)
    {
        _documents = documents;
        _kind = kind;
        _place = place;
    }

    /// <summary>The node that says it.</summary>
    public Node Node => _place.Node;

    /// <summary>The types that it names; empty: any.</summary>
    public IReadOnlyCollection<string> Types => _place.Text("type") is { } type
        ? type == "null" ? [] : [type]
        : [.. _place.List("type").Select(item => (item.Node as ScalarNode)?.Text).OfType<string>().Where(name => name != "null")];

    /// <summary>Whether null is allowed here, branches apart.</summary>
    public bool Nullable =>
        (_kind != DescriptionKind.OpenApi31 && (_place.IsTrue("nullable") || _place.IsTrue("x-nullable")))
        || _place.Text("type") == "null"
        || _place.List("type").Any(item => item.Node is ScalarNode { Text: "null" })
        || (_kind == DescriptionKind.OpenApi31 && EnumHasNull)
        || (_place["type"] is null && EnumHasNull);

    /// <summary>The format.</summary>
    public string? Format => _place.Text("format");

    /// <summary>The values of <c>enum</c> and <c>const</c>, without null.</summary>
    public IReadOnlyList<ScalarNode> Enum => [.. EnumNodes.Where(scalar => scalar.Kind != ScalarKind.Null)];

    /// <summary>Whether null is one of the values.</summary>
    public bool EnumHasNull => EnumNodes.Any(scalar => scalar.Kind == ScalarKind.Null);

    /// <summary>The properties.</summary>
    public IReadOnlyDictionary<string, Schema> Properties
    {
        get
        {
            var properties = new Dictionary<string, Schema>(StringComparer.Ordinal);
            foreach (var (entry, value) in _place.Map("properties"))
            {
                if (!properties.ContainsKey(entry.Key) && Of(value) is { } schema)
                {
                    properties.Add(entry.Key, schema);
                }
            }

            return properties;
        }
    }

    /// <summary>The names of the properties, without looking at any.</summary>
    public IEnumerable<string> PropertyNames => _place.Map("properties").Select(property => property.Entry.Key);

    /// <summary>The properties that have to be there.</summary>
    public ISet<string> Required => new HashSet<string>(_place.List("required").Select(item => (item.Node as ScalarNode)?.Text).OfType<string>(), StringComparer.Ordinal);

    /// <summary>What other properties are; null where the schema does not say.</summary>
    public Schema? AdditionalProperties => _place["additionalProperties"] is { Node: MapNode } place ? Of(place) : null;

    /// <summary>Whether other properties are expressly allowed.</summary>
    public bool AdditionalPropertiesAllowed => _place.IsTrue("additionalProperties") || _place["additionalProperties"] is { Node: MapNode };

    /// <summary>Whether other properties are expressly excluded.</summary>
    public bool IsClosed => Scalar("additionalProperties") is { Text: "false" };

    /// <summary>Whether only answers have it.</summary>
    public bool ReadOnly => _place.IsTrue("readOnly");

    /// <summary>Whether only requests have it.</summary>
    public bool WriteOnly => _place.IsTrue("writeOnly");

    /// <summary>What says which branch is meant; null where nothing does.</summary>
    public SchemaDiscriminator? Discriminator => SchemaDiscriminator.Read(_place, Of);

    /// <summary>What the items are.</summary>
    public Schema? Items => _place["items"] is { Node: MapNode } place ? Of(place) : null;

    /// <summary>What must hold together.</summary>
    public IReadOnlyList<Schema> AllOf => Branches("allOf");

    /// <summary>Of which exactly one holds.</summary>
    public IReadOnlyList<Schema> OneOf => Branches("oneOf");

    /// <summary>Of which one holds.</summary>
    public IReadOnlyList<Schema> AnyOf => Branches("anyOf");

    /// <summary>The default value.</summary>
    public Node? Default => _place["default"]?.Node;

    /// <summary>The documented examples of the value.</summary>
    public IReadOnlyList<Example> Examples => ExampleReader.OfSchema(_place);

    private IEnumerable<ScalarNode> EnumNodes =>
        _place.List("enum").Select(item => item.Node).OfType<ScalarNode>().Concat(_place["const"]?.Node is ScalarNode constant ? [constant] : []);

    /// <summary>The property of that name, references followed; null where it is not listed.</summary>
    public Schema? Property(string name) => _place["properties"]?[name] is { } place ? Of(place) : null;

    /// <summary>The scalar of a keyword; null where it is missing or something else.</summary>
    public ScalarNode? Scalar(string keyword) => _place[keyword]?.Node as ScalarNode;

    /// <summary>The schema of a keyword; null where it is missing or none.</summary>
    public Schema? Part(string keyword) => _place[keyword] is { Node: MapNode } place ? Of(place) : null;

    /// <summary>The schemas of a keyword that lists them.</summary>
    public IReadOnlyList<Schema> Parts(string keyword) => Branches(keyword);

    /// <summary>The schemas of a keyword that names them.</summary>
    public IEnumerable<(string Name, Schema Schema)> Named(string keyword) =>
        _place.Map(keyword).Select(entry => (entry.Entry.Key, Schema: Of(entry.Value))).Where(entry => entry.Schema is not null).Select(entry => (entry.Key, entry.Schema!));

    /// <inheritdoc/>
    public bool Equals(Schema? other) => other is not null && ReferenceEquals(Node, other.Node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schema);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Node);

    internal static Schema? Read(DocumentSet documents, DescriptionKind kind, Placed? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        // In 3.1 a reference may have siblings that hold besides; both are looked at, as parts of one whole.
        if (kind == DescriptionKind.OpenApi31 && given.Node is MapNode { Entries.Count: > 1 } map && map["$ref"] is ScalarNode)
        {
            return new Schema(documents, kind, new Placed(given.File, ReferenceWithSiblings.Unfold(map)));
        }

        return documents.Follow(given) is { Node: MapNode } target ? new Schema(documents, kind, target) : null;
    }

    private Schema? Of(Placed place) => Read(_documents, _kind, place);

    private IReadOnlyList<Schema> Branches(string key) => [.. _place.List(key).Select(Of).OfType<Schema>()];
}
