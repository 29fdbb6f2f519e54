namespace JobKit.Specs;

/// <summary>JK1004: nothing leads to success, or nothing to failure.</summary>
internal sealed class SuccessAndFailureRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        var table = mapping.Table;
        if (!table.IsWhole)
        {
            return;
        }

        var states = table.Rows.Select(row => row.Model.Is).ToList();
        if (!states.Any(state => state.IsSuccess()))
        {
            mapping.Context.Error("JK1004", "Nothing leads to success: no row is `succeeded` or `partiallySucceeded`, so no job would ever end well.", table.RowsLocation, "success");
        }

        if (!states.Any(state => state is JobState.Failed or JobState.Expired))
        {
            mapping.Context.Warn("JK1004", "Nothing leads to failure: no row is `failed` or `expired`. Is it told elsewhere, in a field beside the status?", table.RowsLocation, "failure");
        }
    }
}
