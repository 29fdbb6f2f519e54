using System.Text.Json.Nodes;
using JobKit.Specs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace JobKit.MockServer;

/// <summary>Reads the lists and maps of parameters, by OpenAPI's styles. Scalars in them stay text.</summary>
internal sealed class ParameterDecoder
{
    private readonly Parameter _parameter;
    private readonly bool _isMap;
    private readonly string[] _members;
    private readonly bool _isOpen;

    /// <param name="parameter">The parameter.</param>
    /// <param name="shape">What it may be; where both a list and a map, it is read as a list.</param>
    public ParameterDecoder(Parameter parameter, ParameterShape shape)
    {
        _parameter = parameter;
        _isMap = shape is { IsMap: true, IsList: false };
        _isOpen = _isMap && (parameter.Schema!.AdditionalPropertiesAllowed || !Members(parameter.Schema).Any());
        _members = _isMap ? [.. Members(parameter.Schema!)] : [];
    }

    private bool IsDeep => _parameter.Style == ParameterStyle.DeepObject;

    // An exploded map has no name of its own in the query: each member is a parameter.
    private bool IsSpread => _isMap && _parameter is { Style: ParameterStyle.Form, Explode: true, Place: ParameterPlace.Query };

    /// <summary>The text of a scalar without what its style puts before it.</summary>
    public static string WithoutPrefix(Parameter parameter, string text) => parameter.Style switch
    {
        ParameterStyle.Label when text.StartsWith('.') => text[1..],
        ParameterStyle.Matrix when text.StartsWith($";{parameter.Name}=", StringComparison.Ordinal) => text[(parameter.Name.Length + 2)..],
        _ => text,
    };

    /// <summary>Whether the query has members of the map, though not its name.</summary>
    public bool IsSentByMembers(IQueryCollection query) =>
        IsDeep ? query.Keys.Any(key => key.StartsWith(_parameter.Name + "[", StringComparison.Ordinal)) : IsSpread && _members.Any(query.ContainsKey);

    /// <summary>Whether a name in the query is this parameter's.</summary>
    public bool Owns(string name) => name == _parameter.Name || name == _parameter.Name + "[]"
        || (IsDeep ? name.StartsWith(_parameter.Name + "[", StringComparison.Ordinal) : IsSpread && (_isOpen || _members.Contains(name)));

    /// <summary>The list or map.</summary>
    public JsonNode Decode(StringValues values, IQueryCollection query)
    {
        if (IsDeep)
        {
            return BracketNames.Build(query
                .Where(part => part.Key.StartsWith(_parameter.Name + "[", StringComparison.Ordinal))
                .Select(part => KeyValuePair.Create(Inner(part.Key), part.Value)));
        }

        if (IsSpread && values.Count == 0)
        {
            return new JsonObject(_members.Where(query.ContainsKey).Select(name => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(query[name].ToString()))));
        }

        var items = Items(values);
        return _isMap ? ToMap(items) : new JsonArray([.. items.Select(item => (JsonNode)JsonValue.Create(item)!)]);
    }

    // filter[a][b] is a[b] in filter.
    private string Inner(string key)
    {
        var start = _parameter.Name.Length + 1;
        var close = key.IndexOf(']', start);
        return close < 0 ? key[start..] : key[start..close] + key[(close + 1)..];
    }

    private List<string> Items(StringValues values)
    {
        var items = new List<string>();
        foreach (var value in values)
        {
            var text = value ?? "";
            switch (_parameter.Style)
            {
                case ParameterStyle.Label:
                    items.AddRange(text.TrimStart('.').Split(_parameter.Explode ? '.' : ','));
                    break;
                case ParameterStyle.Matrix:
                    items.AddRange(Matrix(text));
                    break;
                case ParameterStyle.SpaceDelimited:
                    items.AddRange(text.Split(' '));
                    break;
                case ParameterStyle.PipeDelimited:
                    items.AddRange(text.Split('|'));
                    break;
                case ParameterStyle.TabDelimited:
                    items.AddRange(text.Split('\t'));
                    break;
                case ParameterStyle.Form when _parameter.Explode && !_isMap:
                    items.Add(text);
                    break;
                default:
                    items.AddRange(text.Split(',').Select(item => _parameter.Place == ParameterPlace.Header ? item.Trim() : item));
                    break;
            }
        }

        return items;
    }

    private IEnumerable<string> Matrix(string text) => _parameter.Explode
        ? text.TrimStart(';').Split(';').Select(part => _isMap ? part : part.StartsWith(_parameter.Name + "=", StringComparison.Ordinal) ? part[(_parameter.Name.Length + 1)..] : part)
        : WithoutPrefix(_parameter, text).Split(',');

    // a=1,b=2 where it is exploded, else a,1,b,2.
    private JsonObject ToMap(List<string> items)
    {
        var map = new JsonObject();
        if (_parameter.Explode)
        {
            foreach (var item in items)
            {
                var equals = item.IndexOf('=', StringComparison.Ordinal);
                map[equals < 0 ? item : item[..equals]] = equals < 0 ? "" : item[(equals + 1)..];
            }
        }
        else
        {
            for (var index = 0; index < items.Count; index += 2)
            {
                map[items[index]] = index + 1 < items.Count ? items[index + 1] : "";
            }
        }

        return map;
    }

    private static IEnumerable<string> Members(Schema schema) => schema.PropertyNames.Concat(schema.AllOf.SelectMany(part => part.PropertyNames)).Distinct(StringComparer.Ordinal);
}
