namespace JobKit.Cli.New;

/// <summary>Drafts a table over a boolean that says "over", and what stands beside it.</summary>
internal static class DoneDrafter
{
    public static StatusDraft Draft(DonePlace place)
    {
        var done = place.Field;
        var name = Columns.NameOf(done);
        var column = Columns.Of(name, done, "boolean", absent: "false");
        var cell = (name, "\"true\"");
        var (columns, ends) = ByFlag(done, cell) ?? ByError(done, cell) ?? ([], [Ask(cell, "nothing beside it tells a failure")]);
        return new StatusDraft([column, .. columns], [new DraftRow([(name, "\"false\"")], [Specs.JobState.Running]), .. ends]);
    }

    private static (List<DraftLine> Columns, List<DraftRow> Rows)? ByFlag(AnswerField done, (string Column, string Value) cell)
    {
        if (OutcomeNames.Flag(done) is not { } flag)
        {
            return null;
        }

        var name = Columns.NameOf(flag, cell.Column);
        return ([Columns.Of(name, flag, "boolean", absent: "false")], [new DraftRow([cell, (name, "\"true\"")], [Specs.JobState.Succeeded]), new DraftRow([cell, (name, "\"false\"")], [Specs.JobState.Failed])]);
    }

    private static (List<DraftLine> Columns, List<DraftRow> Rows)? ByError(AnswerField done, (string Column, string Value) cell)
    {
        if ((done.Siblings.FirstOrDefault(ErrorNames.TellsFailure) ?? done.Siblings.FirstOrDefault(ErrorNames.IsList)) is not { } error)
        {
            return null;
        }

        var name = Columns.NameOf(error, cell.Column);
        var columns = new List<DraftLine> { new(name, Yaml.Map(("at", Yaml.Text(error.Expression)), ("as", "presence"))) };
        var rows = new List<DraftRow> { new([cell, (name, "absent")], [Specs.JobState.Succeeded], $"guess: no `{error.Name}` beside it") };
        if (RpcCode(error) is { } code)
        {
            columns.Add(new DraftLine("grpc", Yaml.Map(("at", Yaml.Text(code.Expression)), ("values", "[1]"), ("open", "true"))));
            rows.Add(new DraftRow([cell, ("grpc", "1")], [Specs.JobState.Cancelled], "gRPC's code 1 is CANCELLED"));
        }

        // Where an answer holds either the result or the error, there is nothing left to ask.
        var either = done.Siblings.Any(sibling => sibling.Joined is "response" or "result" or "results" or "output");
        rows.Add(either && !ErrorNames.IsList(error)
            ? new DraftRow([cell, (name, "present")], [Specs.JobState.Failed], "an answer that is over holds the result or the error")
            : new DraftRow(
                [cell, (name, "present")],
                [Specs.JobState.Failed, Specs.JobState.PartiallySucceeded, Specs.JobState.Succeeded],
                $"it is over; did it go well when `{error.Name}` stands beside it?"));
        return (columns, rows);
    }

    // google.rpc.Status: a number, a text and a list of details.
    private static AnswerField? RpcCode(AnswerField error) =>
        error.Member("code") is { } code && code.Types.Contains("integer") && error.Member("message") is not null
        && (error.Member("details") is { IsArray: true } || code.Description?.Contains("google.rpc", StringComparison.Ordinal) == true)
            ? code
            : null;

    private static DraftRow Ask((string Column, string Value) cell, string why) =>
        new([cell], [Specs.JobState.Succeeded, Specs.JobState.Failed, Specs.JobState.PartiallySucceeded], $"it is over; did it go well? {why}");
}
