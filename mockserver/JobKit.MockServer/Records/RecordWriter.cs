using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes a record show a job as the poll shows it now: its key, its state in the record's own words, its times, progress, texts and error.</summary>
/// <param name="provider">The provider.</param>
/// <param name="schemas">What judges the values: one that a place does not take is not written there.</param>
/// <param name="record">Where the record is.</param>
/// <param name="told">What the poll says.</param>
internal sealed class RecordWriter(PlayedProvider provider, SchemaCompiler schemas, JobRecord record, JobTold told)
{
    private readonly ProviderModel _model = provider.Model;
    private readonly List<JsonObject> _objects = [];

    /// <summary>Writes; false where the answer has no such record.</summary>
    public bool TryWrite(JsonNode? root)
    {
        if (!TryEnter(root))
        {
            return false;
        }

        WriteKey();
        var changes = Changes();
        WriteTimes([.. changes.Select(change => change.Place)]);
        foreach (var (place, value) in changes.OrderBy(change => change.Value is null ? 0 : 1))
        {
            if (value is null || !TrySet(place, value))
            {
                Clear(place);
            }
        }

        WriteState();
        return true;
    }

    // An object on the way that the answer leaves out is made.
    private bool TryEnter(JsonNode? root)
    {
        if (root is not JsonObject map)
        {
            return false;
        }

        _objects.Add(map);
        foreach (var name in record.Path)
        {
            var schema = record.Chain[_objects.Count - 1][name]!;
            if (_objects[^1][name] is not JsonObject next)
            {
                next = SchemaValues.Build(schema, new Draft(null), schemas) as JsonObject ?? [];
                _objects[^1][name] = next;
            }

            _objects.Add(next);
        }

        return true;
    }

    private void WriteKey()
    {
        for (var index = 0; index < _objects.Count; index++)
        {
            foreach (var name in record.Chain[index].Names.Where(name => index < _objects.Count - 1 || name != record.State))
            {
                if (KeyEcho.FieldOf(_model, name) is { } field && told.Key[KeyEcho.IndexOf(_model, field.Name)] is { Length: > 0 } value)
                {
                    TrySet(Place(index, name), JsonValue.Create(value));
                }
            }
        }
    }

    private void WriteState()
    {
        var place = Place(_objects.Count - 1, record.State);
        var main = Shapes.Main(_model.Table);
        var value = main.Kind == ColumnKind.Enum ? RecordWords.Say(place.Schema, told.Word, told.State, provider.Jobs.Words) : told.First(main.At)?.DeepClone();
        if (value is null || !TrySet(place, value))
        {
            Clear(place);
        }
    }

    // What the mapping reads from the poll, under the same names. Where two reads come to one place, the one that has a value counts.
    private IReadOnlyList<(RecordPlace Place, JsonNode? Value)> Changes()
    {
        var reads = _model.Reads;
        var error = reads.Error is { } read ? new[] { read.Message, read.Code, read.Detail } : [];
        var progress = reads.Progress switch
        {
            ProgressValue value => [value.At],
            ProgressRatio ratio => [.. ratio.Done.Parts, .. ratio.Total.Parts],
            _ => Array.Empty<EquatableArray<Expression>>(),
        };
        var times = new[] { reads.CreatedAt, reads.StartedAt, reads.UpdatedAt, reads.ExpiresAt }.Select(time => time?.At ?? default);
        return
        [
            .. error.SelectMany(at => Change(at, told.HasFailed)),
            .. Change(reads.FinishedAt?.At ?? default, told.Glance.Step.IsOver),
            .. Change(reads.ResultUrl, told.State.IsSuccess()),
            .. _model.Table.Columns.Where(column => column.KeyBy is null && column != Shapes.Main(_model.Table)).Select(column => column.At).Concat(progress).Concat(times).Append(reads.Message).SelectMany(at => Change(at, isTold: true)),
        ];
    }

    private IEnumerable<(RecordPlace Place, JsonNode? Value)> Change(EquatableArray<Expression> at, bool isTold)
    {
        var value = isTold ? told.First(at) : null;
        foreach (var place in at.OfType<BodyExpression>().Select(body => RecordPlace.Find(body.Pointer, _objects, record.Chain)).OfType<RecordPlace>())
        {
            if (!IsState(place) && !_objects.Contains(place.Value as JsonObject, ReferenceEqualityComparer.Instance) && (value is null || Fit(place.Schema, value) is not null))
            {
                yield return (place, value);
                if (value is not null)
                {
                    yield break;
                }
            }
        }
    }

    private bool IsState(RecordPlace place) => ReferenceEquals(place.Root, _objects[^1]) && place.Path is [var name] && name == record.State;

    // Times that the poll does not tell, by their names.
    private void WriteTimes(IReadOnlyList<RecordPlace> known)
    {
        foreach (var name in record.Chain[^1].Names.Where(name => !known.Any(place => ReferenceEquals(place.Root, _objects[^1]) && place.Path[0] == name)))
        {
            var place = Place(_objects.Count - 1, name);
            if (TimeWords.KindOf(name, place.Schema) is not { } kind)
            {
                continue;
            }

            var isPast = kind switch
            {
                HoleKind.StartedAt => told.State != JobState.Pending,
                HoleKind.FinishedAt => told.Glance.Step.IsOver,
                _ => true,
            };
            if (!isPast)
            {
                Clear(place);
                continue;
            }

            var style = JsonPlaces.ScalarText(place.Value) is { } shown && TimeStyle.Of(shown) is { } like ? like
                : SchemaMembers.TypesOf(place.Schema) is [not "string", ..] ? TimeStyle.Seconds
                : place.Schema.Format == "date" ? new TimeStyle("yyyy-MM-dd") : TimeStyle.Rfc3339;
            TrySet(place, JsonValue.Create(new Hole(kind, Time: style).Fill(new Filling(told.Key, told.Glance.Moment))));
        }
    }

    private RecordPlace Place(int index, string name) => new(_objects[index], [name], record.Chain[index][name]!, record.Chain[index].IsRequired(name));

    private bool TrySet(RecordPlace place, JsonNode value)
    {
        if (Fit(place.Schema, value) is not { } fitting)
        {
            return false;
        }

        JsonPlaces.Set(place.Root, place.Path, fitting);
        return true;
    }

    // A copy of the value of the type that the place takes; null where it takes none.
    private JsonNode? Fit(Schema schema, JsonNode value) =>
        new[] { value.DeepClone(), RecordWords.Retyped(value) }.OfType<JsonNode>().FirstOrDefault(one => schemas.Of(schema).Problems(SchemaValue.Of(one), SchemaDirection.Answer).All(problem => problem.IsNote));

    // Left out where it may be, null where that is allowed; else it stays as it is. What has lost all that it held goes too.
    private void Clear(RecordPlace place)
    {
        if (JsonPlaces.Exists(place.Root, place.Path))
        {
            if (place.IsNullable)
            {
                JsonPlaces.Set(place.Root, place.Path, null);
            }
            else if (!place.IsRequired)
            {
                JsonPlaces.Remove(place.Root, place.Path);
            }
        }

        if (place.Path.Count == 2 && place.Root[place.Path[0]] is JsonObject parent && parent.All(member => member.Value is null) && record.Chain[_objects.IndexOf(place.Root)][place.Path[0]] is { } schema)
        {
            Clear(new RecordPlace(place.Root, [place.Path[0]], schema, record.Chain[_objects.IndexOf(place.Root)].IsRequired(place.Path[0])));
        }
    }
}
