using System.Globalization;

namespace JobKit.Specs;

/// <summary>Values that are written into the document are of the type that is expected there.</summary>
internal sealed class ValuesRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) =>
        visit.Sections.SelectMany(section => section.Values)
            .Concat(visit.Document.Operations.SelectMany(operation => operation.Variables).Where(variable => variable.Default is not null).Select(variable => new GivenValue(variable.Default!, variable.Type, false, variable.Location)))
            .Where(given => given.Type is not null)
            .SelectMany(given => Check(visit.Schema, given.Value, given.Type!).Select(message => new GraphQLProblem(message, given.Location)));

    private static IEnumerable<string> Check(GraphQLSchema schema, GraphQLValue value, GraphQLType type)
    {
        if (value.Kind == GraphQLValueKind.Variable)
        {
            return [];
        }

        if (value.Kind == GraphQLValueKind.Null)
        {
            return type.IsRequired ? [$"Expected value of type \"{type}\", found null."] : [];
        }

        if (type.Items is { } items)
        {
            // A single value stands for a list of one.
            return (value.Kind == GraphQLValueKind.List ? value.Items.AsEnumerable() : [value]).SelectMany(item => Check(schema, item, items));
        }

        var definition = schema.Type(type.Name!);
        if (definition is { Kind: GraphQLTypeKind.Input } && value.Kind == GraphQLValueKind.Object)
        {
            return CheckFields(schema, value, definition);
        }

        return IsOf(value, type.Name!, definition) ? [] : [Wrong(value, type, definition)];
    }

    private static IEnumerable<string> CheckFields(GraphQLSchema schema, GraphQLValue value, GraphQLTypeDefinition definition)
    {
        foreach (var field in value.Fields)
        {
            if (definition.Field(field.Name) is not { } known)
            {
                var near = Nearest.Of(field.Name, definition.Fields.Select(one => one.Name)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
                yield return $"Field \"{field.Name}\" is not defined by type \"{definition.Name}\".{near}";
                continue;
            }

            foreach (var message in Check(schema, field.Value, known.Type))
            {
                yield return message;
            }
        }

        foreach (var required in definition.Fields.Where(known => known.Type.IsRequired && !known.HasDefault && value.Fields.All(field => field.Name != known.Name)))
        {
            yield return $"Field \"{definition.Name}.{required.Name}\" of required type \"{required.Type}\" was not provided.";
        }

        if (definition.IsOneOf && value.Fields.Count != 1)
        {
            yield return $"OneOf Input Object \"{definition.Name}\" must specify exactly one key.";
        }
        else if (definition.IsOneOf && value.Fields[0].Value.Kind == GraphQLValueKind.Null)
        {
            yield return $"Field \"{definition.Name}.{value.Fields[0].Name}\" must be non-null.";
        }
    }

    // A scalar of the vendor's own takes what it takes.
    private static bool IsOf(GraphQLValue value, string type, GraphQLTypeDefinition? definition) => type switch
    {
        "Int" => value.Kind == GraphQLValueKind.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "Float" => value.Kind == GraphQLValueKind.Number,
        "String" => value.Kind == GraphQLValueKind.String,
        "Boolean" => value.Kind == GraphQLValueKind.Boolean,
        "ID" => value.Kind == GraphQLValueKind.String || (value.Kind == GraphQLValueKind.Number && value.Text.All(character => character == '-' || char.IsDigit(character))),
        _ => definition?.Kind switch
        {
            GraphQLTypeKind.Enum => value.Kind == GraphQLValueKind.Enum && definition.Values.Contains(value.Text),
            GraphQLTypeKind.Input => false,
            _ => true,
        },
    };

    private static string Wrong(GraphQLValue value, GraphQLType type, GraphQLTypeDefinition? definition)
    {
        if (definition is { Kind: GraphQLTypeKind.Enum } && value.Kind == GraphQLValueKind.Enum)
        {
            var near = Nearest.Of(value.Text, definition.Values) is { } nearest ? $" Did you mean the enum value \"{nearest}\"?" : "";
            return $"Value \"{value.Text}\" does not exist in \"{definition.Name}\" enum.{near}";
        }

        return definition is { Kind: GraphQLTypeKind.Enum } ? $"Enum \"{definition.Name}\" cannot represent non-enum value: {value}."
            : definition is not null ? $"Expected value of type \"{type}\", found {value}."
            : GraphQLScalars.Refusal(type.Name!, value.ToString());
    }
}
