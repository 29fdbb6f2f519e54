using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Takes exactly what a request selects out of the schema itself: <c>__schema</c> and <c>__type</c>, as the GraphQL specification (section 4) has them.</summary>
/// <param name="call">The request.</param>
/// <param name="schema">The vendor's schema; null where the folder has none.</param>
internal sealed class IntrospectionView(GraphQLCall call, GraphQLSchema? schema)
{
    // Types that lead to each other answer a few lines with more than any memory holds. The usual question gets some thirty values a field, so tens of thousands of fields have room.
    private const int MostValues = 1_000_000;

    private readonly Dictionary<GraphQLFieldSelection, IReadOnlyList<GraphQLFieldSelection>> _opened = new(ReferenceEqualityComparer.Instance);
    private int _values;

    /// <summary>Why nothing of what <see cref="Of"/> gave can be sent; null: all of it can.</summary>
    public GraphQLProblem? Problem { get; private set; }

    private bool IsTooLarge => _values > MostValues;

    /// <summary>Whether a root field asks about the schema.</summary>
    public static bool Answers(GraphQLFieldSelection field) => field.Name is "__schema" or "__type";

    /// <summary>The value of such a field.</summary>
    public JsonNode? Of(GraphQLFieldSelection field)
    {
        if (schema is null)
        {
            Problem = new GraphQLProblem($"\"{field.Name}\" cannot be answered, since the vendor's folder has no schema that can be read: put one there as schema.graphql.", field.Location);
            return null;
        }

        var answer = field.Name == "__schema" ? Write(new IntrospectedSchema(schema), field)
            : schema.AllTypes.TryGetValue(JsonPlaces.ScalarText(call.Argument(field, "name")) ?? "", out var type) ? Write(IntrospectedType.Of(schema, type), field)
            : null;
        if (IsTooLarge)
        {
            Problem = new GraphQLProblem($"\"{field.Name}\" would be answered with more than {MostValues} values: select less, or nest it less deep.", field.Location);
        }

        return answer;
    }

    private JsonNode? Write(object? value, GraphQLFieldSelection field) => value switch
    {
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        IIntrospected part => Object(part, field),
        IEnumerable<object> list => new JsonArray(list.Where(item => item is not IIntrospected { IsDeprecated: true } || IsDeprecatedWanted(field)).TakeWhile(_ => !IsTooLarge).Select(item => Write(item, field)).ToArray()),
        _ => null,
    };

    private JsonObject Object(IIntrospected part, GraphQLFieldSelection field)
    {
        if (!_opened.TryGetValue(field, out var selected))
        {
            _opened[field] = selected = call.Fields(field.Selections);
        }

        var result = new JsonObject();
        foreach (var wanted in selected.TakeWhile(_ => ++_values <= MostValues))
        {
            result[wanted.ResponseName] = Write(wanted.Name == "__typename" ? part.TypeName : part.Get(wanted.Name), wanted);
        }

        return result;
    }

    private bool IsDeprecatedWanted(GraphQLFieldSelection field) => JsonPlaces.ScalarText(call.Argument(field, "includeDeprecated")) == "true";
}
