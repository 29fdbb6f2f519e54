using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Makes an answer that the table reads as a wanted word: the row's cells are written, and where an earlier row would still
/// match, its other columns are changed until it does not. Whether an answer is right is always the table's own word.
/// </summary>
/// <param name="model">The provider.</param>
/// <param name="writer">Writes single columns.</param>
/// <param name="reads">Whether the table reads the answer as that word.</param>
/// <param name="problems">How much the schema finds wrong with an answer.</param>
internal sealed class RowWriter(ProviderModel model, ColumnWriter writer, Func<AnswerDraft, JobWord, bool> reads, Func<AnswerDraft, int> problems)
{
    // Tables have few columns; the limit only guards against odd ones.
    private const int MaxTries = 400;

    /// <summary>The changed answer, with nothing wrong that was not before where there is one such; null where none was found.</summary>
    public AnswerDraft? TryWrite(AnswerDraft start, JobWord word, bool isKeyed)
    {
        var before = problems(start);
        return TryWrite(start, word, isKeyed, draft => problems(draft) <= before) ?? TryWrite(start, word, isKeyed, _ => true);
    }

    private AnswerDraft? TryWrite(AnswerDraft start, JobWord word, bool isKeyed, Func<AnswerDraft, bool> isFine)
    {
        var row = model.Table.Rows[word.Row];
        var named = row.Cells.Select(cell => (model.Table.Columns[cell.Column],
            Aims.For(model.Table.Columns[cell.Column], cell.Cell, cell.Column == model.Table.MainColumn ? word.Value : null).Select(aim => (Aim?)aim).ToArray())).ToList();
        var tries = 0;
        return Search(start, named, 0) is { } found ? found : Search(start, [.. named, .. Others(word.Row)], 0);

        AnswerDraft? Search(AnswerDraft draft, IReadOnlyList<(ColumnModel Column, Aim?[] Aims)> columns, int index)
        {
            if (index == columns.Count)
            {
                tries++;
                return reads(draft, word) && isFine(draft) ? draft : null;
            }

            foreach (var aim in columns[index].Aims)
            {
                var copy = draft.Clone();
                if (aim is { } wanted && !writer.TryWrite(copy, columns[index].Column, wanted, isKeyed))
                {
                    continue;
                }

                if (Search(copy, columns, index + 1) is { } found)
                {
                    return found;
                }

                if (tries > MaxTries)
                {
                    return null;
                }
            }

            return null;
        }
    }

    // Columns that the row does not mention and an earlier one does; first they are left as they are.
    private IEnumerable<(ColumnModel Column, Aim?[] Aims)> Others(int row)
    {
        var mentioned = model.Table.Rows[row].Cells.Select(cell => cell.Column).ToHashSet();
        return model.Table.Rows.Take(row)
            .SelectMany(earlier => earlier.Cells.Select(cell => cell.Column))
            .Where(column => !mentioned.Contains(column))
            .Distinct()
            .Select(column => (model.Table.Columns[column], new Aim?[] { null }.Concat(Aims.All(model.Table.Columns[column]).Select(aim => (Aim?)aim)).ToArray()));
    }
}
