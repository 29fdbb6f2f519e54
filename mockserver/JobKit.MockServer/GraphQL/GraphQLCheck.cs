using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A GraphQL request laid out for the rules: every field and every value with what the schema says of it. Fragments are opened once, however often they are used.</summary>
internal sealed class GraphQLCheck
{
    private readonly List<GraphQLFieldUse> _fields = [];
    private readonly List<GraphQLValueUse> _values = [];
    private readonly List<(GraphQLFragmentSpread Spread, GraphQLFragment? Fragment)> _spreads = [];
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="operation">The operation that is meant.</param>
    /// <param name="variables">The values that were sent.</param>
    /// <param name="schema">The vendor's schema; null where the folder has none.</param>
    public GraphQLCheck(GraphQLDocument document, GraphQLOperation operation, JsonObject variables, GraphQLSchema? schema)
    {
        (Document, Operation, Variables, Schema) = (document, operation, variables, schema);
        Root = operation.Kind == "mutation" ? schema?.Mutation : operation.Kind == "query" ? schema?.Query : null;
        Walk(operation.Selections, Root);
    }

    public GraphQLDocument Document { get; }

    public GraphQLOperation Operation { get; }

    public JsonObject Variables { get; }

    public GraphQLSchema? Schema { get; }

    /// <summary>The type that the operation asks; null where the schema has none.</summary>
    public GraphQLTypeDefinition? Root { get; }

    public IReadOnlyList<GraphQLFieldUse> Fields => _fields;

    public IReadOnlyList<GraphQLValueUse> Values => _values;

    public IReadOnlyList<(GraphQLFragmentSpread Spread, GraphQLFragment? Fragment)> Spreads => _spreads;

    /// <summary>The type of that name; null where the schema has none, or where there is no schema.</summary>
    public GraphQLTypeDefinition? Type(string name) => Schema is not null && Schema.Types.TryGetValue(name, out var type) ? type : null;

    private void Walk(EquatableArray<GraphQLSelection> selections, GraphQLTypeDefinition? parent)
    {
        foreach (var selection in selections)
        {
            foreach (var condition in selection.Directives.Where(directive => directive.Name is "skip" or "include").SelectMany(directive => directive.Arguments))
            {
                Add(condition.Value, new GraphQLType("Boolean", null, true), false, selection.Location);
            }

            switch (selection)
            {
                case GraphQLFieldSelection field:
                    Walk(field, parent);
                    break;
                case GraphQLInlineFragment inline:
                    Walk(inline.Selections, inline.On is null ? parent : Type(inline.On));
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = Document.Fragment(spread.Name);
                    _spreads.Add((spread, fragment));
                    if (fragment is not null && _opened.Add(spread.Name))
                    {
                        Walk(fragment.Selections, Type(fragment.On));
                    }

                    break;
            }
        }
    }

    private void Walk(GraphQLFieldSelection field, GraphQLTypeDefinition? parent)
    {
        var definition = parent?.Field(field.Name);
        _fields.Add(new GraphQLFieldUse(parent, field, definition));
        foreach (var argument in field.Arguments)
        {
            var wanted = definition?.Arguments.FirstOrDefault(one => one.Name == argument.Name);
            Add(argument.Value, wanted?.Type, wanted?.HasDefault == true, field.Location);
        }

        Walk(field.Selections, definition is null ? null : Type(definition.Type.Core));
    }

    // The values inside of a value too, so that variables are found wherever they stand.
    private void Add(GraphQLValue value, GraphQLType? type, bool hasDefault, Location location)
    {
        _values.Add(new GraphQLValueUse(value, type, hasDefault, location));
        foreach (var item in value.Items)
        {
            Add(item, type?.Items ?? (type?.Name is null ? null : type), false, location);
        }

        var definition = type is null || value.Fields.Count == 0 ? null : Type(type.Core);
        foreach (var field in value.Fields)
        {
            var wanted = definition?.Field(field.Name);
            Add(field.Value, wanted?.Type, wanted?.HasDefault == true, location);
        }
    }
}
