using System.Globalization;
using System.Text;

namespace JobKit.Specs;

/// <summary>Writes a node as compact JSON.</summary>
public static class NodeJson
{
    /// <summary>The node as JSON: members in order, numbers as written where JSON has them so.</summary>
    public static string Write(Node node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(Node node, StringBuilder json)
    {
        switch (node)
        {
            case MapNode map:
                json.Append('{');
                for (var index = 0; index < map.Entries.Count; index++)
                {
                    Quote(map.Entries[index].Key, index > 0 ? json.Append(',') : json);
                    json.Append(':');
                    Write(map.Entries[index].Value, json);
                }

                json.Append('}');
                break;
            case ListNode list:
                json.Append('[');
                for (var index = 0; index < list.Items.Count; index++)
                {
                    Write(list.Items[index], index > 0 ? json.Append(',') : json);
                }

                json.Append(']');
                break;
            case ScalarNode scalar:
                WriteScalar(scalar, json);
                break;
        }
    }

    private static void WriteScalar(ScalarNode scalar, StringBuilder json)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null: json.Append("null"); break;
            case ScalarKind.Boolean: json.Append(scalar.Text.ToLowerInvariant()); break;
            case ScalarKind.Number: json.Append(scalar.Text.TrimStart('+')); break;
            default: Quote(scalar.Text, json); break;
        }
    }

    private static void Quote(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case '\n': json.Append("\\n"); break;
                case '\r': json.Append("\\r"); break;
                case '\t': json.Append("\\t"); break;
                case < ' ': json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: json.Append(character); break;
            }
        }

        json.Append('"');
    }
}
