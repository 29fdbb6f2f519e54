using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Gives every schema of a bundle a name of its own that is a C# identifier, the description's where it has one, and none of those that the
/// client's own code uses.
/// </summary>
internal sealed class SchemaNames(string vendor)
{
    private readonly Dictionary<Node, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "System", "Microsoft", "JobKit", "Newtonsoft", "Value", "ApiException", "FileResponse", "FileParameter", "Anonymous",
        "object", "string", "bool", "byte", "int", "long", "float", "double", "decimal", "void", "dynamic", "var", "record", "T", "TResult",
        vendor, vendor + "Client", vendor + "JsonContext",
    };

    /// <summary>The name of a schema; whether it is new.</summary>
    public bool Add(Node schema, string suggestion, out string name)
    {
        if (_names.TryGetValue(schema, out name!))
        {
            return false;
        }

        name = New(suggestion);
        _names.Add(schema, name);
        return true;
    }

    /// <summary>A name that no other schema has.</summary>
    public string New(string suggestion)
    {
        var stem = Naming.Pascal(suggestion) is { Length: > 0 } pascal ? pascal : "Schema";
        stem = _taken.Contains(stem) && !_names.ContainsValue(stem) ? stem + "Model" : stem;
        var name = stem;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{stem}{number}";
        }

        return name;
    }
}
