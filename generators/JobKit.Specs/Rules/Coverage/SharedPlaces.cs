namespace JobKit.Specs;

/// <summary>
/// The places that several columns depend on, because both read one place or one reads inside of the other's. Each has an
/// axis that says which of some samples of JSON stands there, and what a column holds follows from it: so combinations
/// that no JSON has (<c>/error</c> absent, <c>/error/code</c> present) drop out, and only those.
/// </summary>
internal sealed class SharedPlaces
{
    private readonly IReadOnlyList<ColumnCode> _columns;
    private readonly JsonPlace[][] _placesOfColumns;
    private readonly List<(JsonPlace Place, int Axis, JsonSample[] Samples)> _shared = [];

    /// <summary>Finds them.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="firstAxis">The first axis that is free.</param>
    public SharedPlaces(IReadOnlyList<ColumnCode> columns, int firstAxis)
    {
        _columns = columns;
        _placesOfColumns = [.. columns.Select(column => JsonPlace.Of(column.Column))];

        // Of a column with several expressions it is not known which of them a value came from; it only depends on a
        // place that all of them are inside of.
        foreach (var place in _placesOfColumns.Where(places => places.Length == 1).Select(places => places[0]))
        {
            if (!_shared.Exists(shared => shared.Place.IsSameAs(place)) && IsShared(place))
            {
                _shared.Add((place, firstAxis + _shared.Count, [.. JsonSample.For(At(place).SelectMany(column => column.Texts))]));
            }
        }
    }

    /// <summary>The sizes of the axes.</summary>
    public IEnumerable<int> AxisSizes => _shared.Select(shared => shared.Samples.Length);

    /// <summary>The boxes that no JSON is in.</summary>
    /// <param name="whole">The whole space.</param>
    public IEnumerable<AtomCube> Impossible(AtomCube whole)
    {
        foreach (var (place, axis, samples) in _shared)
        {
            foreach (var column in At(place))
            {
                foreach (var group in samples.GroupBy(column.Classify))
                {
                    yield return WithAnother(whole, column, group.Key).With(axis, Where(samples, group.Contains));
                }
            }

            var withoutInside = whole.With(axis, Where(samples, sample => !sample.HasInside));
            foreach (var lower in _shared.Where(lower => lower.Place.IsBelow(place)))
            {
                yield return withoutInside.With(lower.Axis, Where(lower.Samples, sample => sample != JsonSample.Missing));
            }

            foreach (var column in _columns.Where((_, i) => _placesOfColumns[i].Length > 1 && AreInside(_placesOfColumns[i], place)))
            {
                yield return WithAnother(withoutInside, column, column.Classify(JsonSample.Missing));
            }
        }
    }

    private static AtomSet Where(JsonSample[] samples, Func<JsonSample, bool> holds) =>
        AtomSet.Of(samples.Length, Enumerable.Range(0, samples.Length).Where(i => holds(samples[i])));

    /// <summary>The part where the column holds something else. Of what no sample shows (a sign that a row calls "foo") nothing is known, so it is not in it.</summary>
    private static AtomCube WithAnother(AtomCube box, ColumnCode column, int atom) =>
        box.With(column.PlaceAxis, box[column.PlaceAxis].Keep(JsonSample.For(column.Texts).Select(column.Classify).Where(other => other >= 0 && other != atom)));

    private static bool AreInside(JsonPlace[] places, JsonPlace upper) => places.Length > 0 && places.All(place => place.IsBelow(upper));

    private bool IsShared(JsonPlace place) =>
        At(place).Skip(1).Any() || _placesOfColumns.Any(places => AreInside(places, place) || (places.Length == 1 && place.IsBelow(places[0])));

    private IEnumerable<ColumnCode> At(JsonPlace place) =>
        _columns.Where((_, i) => _placesOfColumns[i].Length == 1 && _placesOfColumns[i][0].IsSameAs(place));
}
