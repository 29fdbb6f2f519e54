namespace JobKit.Specs;

/// <summary>JK1009: a documented example of the poll answer that the table does not know, or that breaks its own schema.</summary>
internal sealed class ExamplesRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        var context = mapping.Context;
        if (!mapping.Table.IsWhole || context.Faults > 0)
        {
            return;
        }

        foreach (var response in AnsweredWith.Responses(context))
        {
            foreach (var content in response.Content.Where(content => !content.IsXml))
            {
                foreach (var example in content.Examples)
                {
                    CheckExample(mapping, response, content, example);
                }
            }
        }
    }

    private static void CheckExample(LinkedMapping mapping, Response response, MediaType content, Example example)
    {
        var body = example.ToNode(content);
        var status = int.TryParse(response.Status, out var code) ? code : 200;
        var outcome = TableRun.Evaluate(mapping.Model, new AnswerSample(status, body));
        if (!outcome.IsError && outcome.Row < 0)
        {
            var word = outcome.VendorState is null ? "" : $" (`{outcome.VendorState}`)";
            mapping.Context.Warn("JK1009", $"The documented example `{example.Name}`{word} matches no row: it comes out as `otherwise`.", example.Location, example.Name);
        }
        else if (content.Schema is { } schema && ExampleValidator.FirstBreach(body, schema) is { } breach)
        {
            mapping.Context.Warn("JK1009", $"The documented example `{example.Name}` breaks its own schema: {breach}.", example.Location, example.Name);
        }
    }
}
