namespace JobKit.Specs;

/// <summary>
/// Runs a mapping over a tree: tells which documented sample shows which of the vendor's words. Written apart from the
/// generated decoders, so that each can prove the other wrong.
/// </summary>
public static class TableRun
{
    /// <summary>What the mapping makes of the answer.</summary>
    public static TableOutcome Evaluate(ProviderModel model, AnswerSample sample)
    {
        var places = new SamplePlaces(sample);
        if (IsError(model, sample, places))
        {
            return new TableOutcome(-1, JobState.Unknown, null, true);
        }

        var table = model.Table;
        var values = table.Columns.Select(column => SampleColumn.Read(column, places)).ToList();
        var main = table.MainColumn < 0 ? null : values[table.MainColumn].Raw;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row].Cells.All(cell => values[cell.Column].Matches(cell.Cell)))
            {
                return new TableOutcome(row, table.Rows[row].Is, main, false);
            }
        }

        return new TableOutcome(-1, table.Otherwise, main, false);
    }

    private static bool IsError(ProviderModel model, AnswerSample sample, SamplePlaces places)
    {
        var accepted = model.Poll.Accept.Count > 0 ? model.Poll.Accept.Contains(sample.StatusCode) : sample.StatusCode is >= 200 and <= 299;
        return !accepted || model.Errors.Any(entry => Takes(entry, sample.StatusCode, places));
    }

    private static bool Takes(ErrorEntry entry, int status, SamplePlaces places)
    {
        if (entry.OnlyNotAccepted || (entry.Statuses.Count > 0 && !entry.Statuses.Any(range => range.Contains(status))))
        {
            return false;
        }

        return entry.IsGraphQLFailure
            ? places.IsGraphQLFailure
            : entry.When.All(condition => SampleColumn.Read(condition.Column, places).Matches(condition.Cell));
    }
}
