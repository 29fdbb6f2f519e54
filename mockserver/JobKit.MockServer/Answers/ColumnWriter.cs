using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes an answer say something in a column of the table, whatever the column reads.</summary>
/// <param name="schemas">What the description says of the answer's places.</param>
internal sealed class ColumnWriter(AnswerSchemas schemas)
{
    /// <summary>Writes; false where the answer cannot be made to say it.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="column">The column.</param>
    /// <param name="aim">What it is to read.</param>
    /// <param name="isKeyed">Whether the state stands under the job's id, where the column has both kinds of places.</param>
    public bool TryWrite(AnswerDraft draft, ColumnModel column, Aim aim, bool isKeyed)
    {
        if (aim.Kind == CellValueKind.Absent)
        {
            return column.At.All(at => TryClear(draft, column, at));
        }

        foreach (var at in Shapes.Preferred(column.At, isKeyed))
        {
            // What stands at the other places would be read in its stead.
            foreach (var other in column.At.TakeWhile(other => other != at))
            {
                TryClear(draft, column, other);
            }

            if (TryWriteAt(draft, column, at, aim))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryWriteAt(AnswerDraft draft, ColumnModel column, Expression at, Aim aim)
    {
        switch (at)
        {
            case StatusCodeExpression:
                return int.TryParse(aim.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && Say(() => draft.Status = status);
            case HeaderExpression header:
                return Say(() => draft.Headers[header.Name] = HeaderText.Of(aim.Kind == CellValueKind.Present ? "present" : aim.Text));
            case BodyExpression body when column.KeyBy is { } keyBy:
                return ElementWriter.TryWriteNamed(draft, schemas, body.Pointer, keyBy, column, aim);
            case BodyExpression body when column.Kind == ColumnKind.Array:
                return ElementWriter.TryWriteAll(draft, schemas, body.Pointer, column.Each ?? Pointer.Root, column, aim);
            case BodyExpression body:
                return draft.TrySet(body.Pointer, Value(draft.Get(body.Pointer), column, aim, schemas.At(body.Pointer)));
            case PickExpression pick:
                return ElementWriter.TryWritePicked(draft, schemas, pick, column, aim);
            default:
                return false;
        }
    }

    private static bool TryClear(AnswerDraft draft, ColumnModel column, Expression at)
    {
        switch (at)
        {
            case HeaderExpression header:
                draft.Headers.Remove(header.Name);
                return true;
            case BodyExpression body when column.KeyBy is { } keyBy:
                ElementWriter.RemoveNamed(draft, body.Pointer, keyBy);
                return true;
            case BodyExpression body:
                draft.Remove(body.Pointer);
                return true;
            case PickExpression pick:
                foreach (var list in pick.At.OfType<BodyExpression>())
                {
                    draft.Remove(list.Pointer);
                }

                return true;
            default:
                return false;
        }
    }

    private static bool Say(Action write)
    {
        write();
        return true;
    }

    /// <summary>The JSON value that a column reads as wanted, of the kind that stands there or that the description asks for.</summary>
    public static JsonNode? Value(JsonNode? present, ColumnModel column, Aim aim, PlaceSchema place) => column.Kind switch
    {
        ColumnKind.Boolean => place.IsText || present?.GetValueKind() == JsonValueKind.String ? JsonValue.Create(aim.Text) : JsonValue.Create(aim.Text == "true"),
        ColumnKind.Presence => JsonPlaces.IsNothing(present) ? place.Something() : present!.DeepClone(),
        ColumnKind.Sign => Sign(present, aim.Text, place),
        _ => Scalar(present, column, aim.Text, place),
    };

    private static JsonNode Sign(JsonNode? present, string sign, PlaceSchema place)
    {
        var isText = place.IsText || present?.GetValueKind() == JsonValueKind.String;
        var text = sign switch { "zero" => "0", "negative" => "-1", _ => "1" };
        var kept = JsonPlaces.ScalarText(present) is { } old && double.TryParse(old, CultureInfo.InvariantCulture, out var number) && Math.Sign(number) == text[0] switch { '0' => 0, '-' => -1, _ => 1 };
        return kept ? present!.DeepClone() : isText ? JsonValue.Create(text) : JsonPlaces.Number(text);
    }

    private static JsonNode Scalar(JsonNode? present, ColumnModel column, string text, PlaceSchema place)
    {
        var kind = present?.GetValueKind();
        if (kind != JsonValueKind.String && !place.IsText)
        {
            var isNumber = column.IsNumber || place.IsNumber || kind == JsonValueKind.Number;
            if (isNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            {
                return JsonPlaces.Number(text);
            }

            if (text is "true" or "false" && (place.IsBoolean || kind is JsonValueKind.True or JsonValueKind.False))
            {
                return JsonValue.Create(text == "true");
            }
        }

        return JsonValue.Create(column.IgnoreCase ? Spelling.Like(JsonPlaces.ScalarText(present), text, place.Values) : text);
    }
}
