using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Puts the job's own key where an answer shows it: in the objects around the state, members whose name is that of a key field
/// (<c>flow</c> for <c>flow_id</c> too), those from which a submit takes it, and <c>id</c> for the job's id.
/// </summary>
internal static class KeyEcho
{
    public static void Write(AnswerDraft draft, ProviderModel model)
    {
        foreach (var map in Around(draft, model))
        {
            foreach (var (name, value) in map.ToArray())
            {
                if (value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && FieldOf(model, name) is { } field
                    && !IsColumn(draft, model, map, name))
                {
                    map[name] = draft.KeyMark(field.Name, isRaw: value.GetValueKind() == JsonValueKind.Number);
                }
            }
        }
    }

    /// <summary>
    /// Does so in a submit's answer, for the key fields that stand in the submit's path (the new job's own id is none of them). What the documented answer
    /// had there, by key field.
    /// </summary>
    public static IReadOnlyDictionary<string, string> WriteSubmitted(Draft draft, ProviderModel model, SubmitModel submit)
    {
        var documented = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in draft.Root is JsonObject map ? map.ToArray() : [])
        {
            var index = model.Key.ToList().FindIndex(field => Stem(field.Name) == Stem(name));
            if (index >= 0 && value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && submit.Call.Path.Contains($"{{{model.Key[index].Name}}}", StringComparison.Ordinal)
                && submit.JobId.All(job => job.Field != model.Key[index].Name))
            {
                documented[model.Key[index].Name] = JsonPlaces.ScalarText(value)!;
                draft.Root![name] = draft.Mark(new Hole(HoleKind.KeyField, index, value!.GetValueKind() == JsonValueKind.Number));
            }
        }

        return documented;
    }

    /// <summary>Where a field stands in the key; -1 where it has none of that name.</summary>
    public static int IndexOf(ProviderModel model, string field) => model.Key.ToList().FindIndex(known => known.Name == field);

    /// <summary>The key field that a member of an answer shows; null where it shows none.</summary>
    public static KeyField? FieldOf(ProviderModel model, string member) =>
        model.Key.FirstOrDefault(field => Stem(field.Name) == Stem(member))
        ?? (model.Submit?.JobId.FirstOrDefault(job => job.At.OfType<BodyExpression>().Any(at => at.Pointer.Segments is [.., var last] && last.AsLiteral == member)) is { } submitted
            ? model.Key.FirstOrDefault(field => field.Name == submitted.Field)
            : null)
        ?? (member is "id" or "Id" or "ID" ? JobId(model) : null);

    // The last field that is called an id names the job itself; those before it say where it lives.
    private static KeyField? JobId(ProviderModel model) => model.Key.LastOrDefault(field => field.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase));

    private static string Stem(string name)
    {
        var letters = NameLetters.Of(name);
        return letters.Length > 2 && letters.EndsWith("id", StringComparison.Ordinal) ? letters[..^2] : letters;
    }

    // The whole answer, whatever the state is read from, and the maps on the way to the state.
    private static IEnumerable<JsonObject> Around(AnswerDraft draft, ProviderModel model)
    {
        var found = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        if (draft.Body.Root is JsonObject whole)
        {
            found.Add(whole);
        }

        foreach (var at in model.Table.Columns.SelectMany(column => column.At).OfType<BodyExpression>())
        {
            var path = draft.PathOf(at.Pointer) ?? [];
            for (var length = 0; length < path.Length; length++)
            {
                if (JsonPlaces.Get(draft.Body.Root, path.Take(length)) is JsonObject map)
                {
                    found.Add(map);
                }
            }
        }

        return found;
    }

    private static bool IsColumn(AnswerDraft draft, ProviderModel model, JsonObject map, string name) => model.Table.Columns
        .SelectMany(column => column.At)
        .OfType<BodyExpression>()
        .Any(at => draft.PathOf(at.Pointer) is [.. var parents, var last] && (last == name || (parents.Length > 0 && parents[^1] == name)) && ReferenceEquals(JsonPlaces.Get(draft.Body.Root, last == name ? parents : parents[..^1]), map));
}
