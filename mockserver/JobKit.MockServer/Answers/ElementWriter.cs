using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes into the elements of arrays, for the columns that read them.</summary>
internal static class ElementWriter
{
    /// <summary>Every element gets the value, or all but the last the one beside it; an array that is too short gets elements first.</summary>
    public static bool TryWriteAll(AnswerDraft draft, AnswerSchemas schemas, Pointer list, Pointer each, ColumnModel column, Aim aim)
    {
        var items = Elements(draft, list);
        if (items is null)
        {
            return false;
        }

        while (items.Count < (aim.Beside is null ? 1 : 2))
        {
            items.Add(each.Segments.Count == 0 ? JsonValue.Create("") : schemas.Element(list).Something() as JsonObject ?? []);
        }

        for (var i = 0; i < items.Count; i++)
        {
            var wanted = aim.Beside is { } beside && i < items.Count - 1 ? Aim.Value(beside) : aim;
            if (!TryPut(draft, items, i, each, ColumnWriter.Value(Place(draft, items[i], each), column with { Kind = ColumnKind.Enum }, wanted, schemas.Element(list, each))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The element of that name gets the value; it is made where there is none.</summary>
    public static bool TryWriteNamed(AnswerDraft draft, AnswerSchemas schemas, Pointer list, KeyByModel keyBy, ColumnModel column, Aim aim)
    {
        if (Elements(draft, list) is not { } items)
        {
            return false;
        }

        var index = IndexOf(draft, items, keyBy.KeyAt, keyBy.Key);
        if (index < 0)
        {
            items.Add(schemas.Element(list).Something() as JsonObject ?? []);
            index = items.Count - 1;
            if (!TryPut(draft, items, index, keyBy.KeyAt, JsonValue.Create(keyBy.Key)))
            {
                return false;
            }
        }

        return keyBy.Pick is not { } pick || TryPut(draft, items, index, pick, ColumnWriter.Value(Place(draft, items[index], pick), column, aim, schemas.Element(list, pick)));
    }

    public static void RemoveNamed(AnswerDraft draft, Pointer list, KeyByModel keyBy)
    {
        while (draft.Get(list) is JsonArray items && IndexOf(draft, items, keyBy.KeyAt, keyBy.Key) is >= 0 and var index)
        {
            items.RemoveAt(index);
        }
    }

    /// <summary>The array is left with the one element that is picked.</summary>
    public static bool TryWritePicked(AnswerDraft draft, AnswerSchemas schemas, PickExpression pick, ColumnModel column, Aim aim)
    {
        foreach (var list in pick.At.OfType<BodyExpression>().Select(body => body.Pointer))
        {
            var element = schemas.Element(list).Something() as JsonObject ?? [];
            if (!draft.TrySet(list, new JsonArray(element)) || draft.Get(list) is not JsonArray items)
            {
                continue;
            }

            var fits = pick.Where.All(where => where.Cell.Values.FirstOrDefault(value => value.Kind == CellValueKind.Value) is { } value
                && TryPut(draft, items, 0, where.At, JsonValue.Create(value.Text)));
            return fits && TryPut(draft, items, 0, pick.Pick, ColumnWriter.Value(Place(draft, items[0], pick.Pick), column, aim, schemas.Element(list, pick.Pick)));
        }

        return false;
    }

    private static JsonArray? Elements(AnswerDraft draft, Pointer list)
    {
        if (draft.Get(list) is JsonArray items)
        {
            return items;
        }

        return draft.TrySet(list, new JsonArray()) ? draft.Get(list) as JsonArray : null;
    }

    private static int IndexOf(AnswerDraft draft, JsonArray items, Pointer keyAt, string key)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (JsonPlaces.ScalarText(Place(draft, items[i], keyAt)) == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static JsonNode? Place(AnswerDraft draft, JsonNode? element, Pointer pointer) => draft.PathOf(pointer) is { } path ? JsonPlaces.Get(element, path) : null;

    private static bool TryPut(AnswerDraft draft, JsonArray items, int index, Pointer pointer, JsonNode? value)
    {
        if (draft.PathOf(pointer) is not { } path)
        {
            return false;
        }

        if (path.Length == 0)
        {
            items[index] = value;
            return true;
        }

        return JsonPlaces.Set(items[index], path, value) is not null;
    }
}
