namespace JobKit.Specs;

/// <summary>JK1008: neither the description nor <c>values</c> says which values there are.</summary>
internal sealed class NoDomainRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        if (mapping.Context.IsDescriptionBroken)
        {
            return;
        }

        var table = mapping.Table;
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var column = table.Columns[index];
            if (!column.HasPlace || column.HasDomain || column.Model.IsOpen)
            {
                continue;
            }

            var mend = column.Types.Count == 1 && column.Types[0] == "boolean" ? "it is a boolean: add `as: boolean`" : "write them as `values: [ … ]`, so that the table can be held against them";
            var message = $"The description lists no values for `{column.Text}`; {mend}.";
            if (index == table.Model.MainColumn && !table.Model.IsShorthand)
            {
                mapping.Context.Warn("JK1008", message, column.Location, column.Text);
            }
            else
            {
                mapping.Context.Inform("JK1008", message, column.Location, column.Text);
            }
        }
    }
}
