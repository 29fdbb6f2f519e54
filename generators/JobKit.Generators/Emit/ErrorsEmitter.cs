using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>Answers that are no status: the entries in order, then every status that is not accepted.</summary>
internal sealed class ErrorsEmitter(ProviderModel model, ExpressionCode expressions, List<Action<CodeWriter>> members)
{
    private const string StatusDefault = "FailureKinds.Of(response.StatusCode)";

    public void Emit(CodeWriter code)
    {
        var accepts = model.Poll.Accept.Count > 0 ? $"response.StatusCode is {string.Join(" or ", model.Poll.Accept)}" : "response.StatusCode is >= 200 and <= 299";
        code.Line($"var isAccepted = {accepts};");
        for (var index = 0; index < model.Errors.Count; index++)
        {
            EmitEntry(code, model.Errors[index], index);
        }

        code.Block("if (!isAccepted)", () => code.Line($"return PollReading.Failed({StatusDefault}, null, null);")).Line();
    }

    private void EmitEntry(CodeWriter code, ErrorEntry entry, int index)
    {
        var conditions = new List<string>();
        if (entry.OnlyNotAccepted)
        {
            conditions.Add("!isAccepted");
        }

        if (entry.Statuses.Count > 0)
        {
            conditions.Add($"response.StatusCode is {string.Join(" or ", entry.Statuses.Select(range => range.From == range.To ? $"{range.From}" : $">= {range.From} and <= {range.To}"))}");
        }

        if (entry.IsGraphQLFailure)
        {
            conditions.Add($"{expressions.Value(Place("errors"))}.IsPresent");
            conditions.Add($"{expressions.Value(Place("data"))}.IsAbsent");
        }

        for (var number = 0; number < entry.When.Count; number++)
        {
            conditions.Add(EmitWhen(entry.When[number], $"When{index}_{number}"));
        }

        var kind = entry.Is is { } outcome ? $"FailureKind.{outcome}" : StatusDefault;
        code.Block($"if ({(conditions.Count == 0 ? "true" : string.Join(" && ", conditions))})", () =>
            code.Line($"return PollReading.Failed({kind}, {expressions.FirstText(entry.Message)}, {expressions.FirstText(entry.Code)});")).Line();
    }

    private string EmitWhen(WhenModel when, string classifier)
    {
        var column = when.Column;
        if (column.Kind == ColumnKind.HttpStatus)
        {
            return $"({string.Join(" || ", when.Cell.Values.Select(value => $"response.StatusCode == {(int.TryParse(value.Text, out var status) ? status : 0)}"))})";
        }

        var named = when.Cell.Values.Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text).ToList();
        members.Add(output => ColumnCode.EmitClassifier(output, classifier, column, named));
        var value = $"{classifier}({ColumnCode.Value(column, expressions)})";
        if (column.Kind == ColumnKind.Array)
        {
            return ColumnCode.SetCondition(value, when.Cell, named, column);
        }

        return when.Cell.Values.Count == 1
            ? ColumnCode.Condition(value, when.Cell, column)
            : $"({ColumnCode.Condition(value, when.Cell, column)})";
    }

    private static BodyExpression Place(string name) => new(new Pointer(new([TextTemplate.Literal(name)])));
}
