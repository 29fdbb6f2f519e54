using System.Text;
using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Writes the documents that a mapping sends: what it reads is what it asks for.</summary>
internal static partial class GraphQLDocuments
{
    /// <summary>The query, with every place that the lines name.</summary>
    public static string Query(QueryField query, AnswerField root, IEnumerable<string> values)
    {
        var wanted = values.SelectMany(value => BodyPlace().Matches(value)).Select(match => match.Groups["pointer"].Value).Distinct().ToList();
        var text = Head("query", query);
        var top = root.Member("data")!.Member(query.Field.Name)!;
        Select(text, top, wanted, 2);
        return text.Append("}\n").ToString();
    }

    /// <summary>A mutation, of whose answer nothing is read.</summary>
    public static string Mutation(GraphQLSchema schema, QueryField mutation)
    {
        var text = Head("mutation", mutation);
        var isObject = schema.Types.TryGetValue(mutation.Field.Type.Core, out var type) && type.Kind is GraphQLTypeKind.Object or GraphQLTypeKind.Interface or GraphQLTypeKind.Union;
        return text.Append(isObject ? " { __typename }\n}\n" : "\n}\n").ToString();
    }

    private static StringBuilder Head(string kind, QueryField field)
    {
        var variables = string.Join(", ", field.Arguments.Select(argument => $"${argument.Name}: {argument.Type.Core}{(argument.Type.IsRequired || field.Arguments.Count == 1 ? "!" : "")}"));
        var arguments = string.Join(", ", field.Arguments.Select(argument => $"{argument.Name}: ${argument.Name}"));
        var name = Naming.Pascal(field.Field.Name);
        return new StringBuilder(field.Arguments.Count == 0
            ? $"{kind} {name} {{\n  {field.Field.Name}"
            : $"{kind} {name}({variables}) {{\n  {field.Field.Name}({arguments})");
    }

    private static void Select(StringBuilder text, AnswerField field, List<string> wanted, int indent)
    {
        text.Append(" {\n");
        foreach (var member in field.Members.Where(member => wanted.Exists(pointer => pointer == member.Pointer || pointer.StartsWith(member.Pointer + "/", StringComparison.Ordinal))))
        {
            text.Append(new string(' ', indent * 2)).Append(member.Name);
            var holder = member.IsArray ? Innermost(member) : member;
            if (holder.Members.Count == 0)
            {
                text.Append('\n');
            }
            else if (member.IsArray)
            {
                text.Append($" {{ {string.Join(' ', holder.Members.Where(IsScalar).Select(scalar => scalar.Name).DefaultIfEmpty("__typename"))} }}\n");
            }
            else if (wanted.Exists(pointer => pointer.StartsWith(member.Pointer + "/", StringComparison.Ordinal)))
            {
                Select(text, member, wanted, indent + 1);
            }
            else
            {
                text.Append($" {{ {string.Join(' ', member.Members.Where(IsScalar).Select(scalar => scalar.Name).DefaultIfEmpty("__typename"))} }}\n");
            }
        }

        text.Append(new string(' ', (indent - 1) * 2)).Append("}\n");
    }

    private static AnswerField Innermost(AnswerField array)
    {
        while (array.Element is { } element)
        {
            array = element;
        }

        return array;
    }

    private static bool IsScalar(AnswerField field) => field.Members.Count == 0 && !field.IsArray && !field.IsOpenObject;

    [GeneratedRegex(@"\$response\.body#(?<pointer>(/[A-Za-z0-9_]+)+)")]
    private static partial Regex BodyPlace();
}
