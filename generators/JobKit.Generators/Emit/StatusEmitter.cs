using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The status of the row that matched, and what else the answer tells.</summary>
internal sealed class StatusEmitter(ProviderModel model, ExpressionCode expressions, ColumnsEmitter columns, List<Action<CodeWriter>> members)
{
    public void Emit(CodeWriter code)
    {
        _ = columns;
        var table = model.Table;
        new RowOutcomeEmitter(table, expressions, members).Emit(code, "");
        var reads = model.Reads;
        var message = expressions.FirstText(reads.Message);
        code.Line($"var message = {Coalesce("rowMessage", message)};");
        EmitError(code, reads.Error, message);
        if (model.Tasks is not null)
        {
            code.Line($"var tasks = ReadTasks({TasksAt()}, response, body, slots, job);");
            new TasksEmitter(model, expressions, members).Emit();
        }

        if (model.Results.Count > 0)
        {
            new ResultsEmitter(model.Results, expressions).Emit(code);
        }

        var times = new TimesEmitter(expressions, reads);
        times.Emit(code);
        code.Line("return PollReading.Of(").Line("    new JobStatus").Line("    {");
        Property("State", "state");
        Property("IsOver", "isOver");
        Property("VendorState", "vendorState");
        Property("VendorDetail", "vendorDetail");
        Property("Message", "message");
        Property("Error", "error");
        Property("Progress", Progress(reads.Progress), reads.Progress is not null);
        Property("CreatedAt", times.Of(reads.CreatedAt), reads.CreatedAt is not null);
        Property("StartedAt", times.Of(reads.StartedAt), reads.StartedAt is not null);
        Property("UpdatedAt", times.Of(reads.UpdatedAt), reads.UpdatedAt is not null);
        Property("FinishedAt", $"isOver ? {times.Of(reads.FinishedAt)} : null", reads.FinishedAt is not null);
        Property("ExpiresAt", times.Of(reads.ExpiresAt), reads.ExpiresAt is not null);
        Property("ResultUrl", $"state.IsSuccess() ? Read.Address({expressions.FirstText(reads.ResultUrl, isAddress: true)}) : null", reads.ResultUrl.Count > 0);
        Property("WebUrl", $"Read.Address({expressions.FirstText(reads.WebUrl, isAddress: true)})", reads.WebUrl.Count > 0);
        Property("Tasks", "tasks", model.Tasks is not null);
        Property("Results", "results", model.Results.Count > 0);
        var readsBody = expressions.Slots > 0 && table.Columns.SelectMany(column => column.At).Any(expression => expression is BodyExpression or PickExpression);
        code.Line("    },").Line("    isKnown: row >= 0,").Line($"    isReadable: {(readsBody ? "isJson" : "true")});");

        void Property(string name, string value, bool isRead = true)
        {
            if (isRead)
            {
                code.Line($"        {name} = {value},");
            }
        }
    }

    private string TasksAt() => expressions.Fold(model.Tasks!.At, "Container");

    // What is read already is not read again.
    private void EmitError(CodeWriter code, ErrorReads? error, string message)
    {
        code.Line("JobError? error = null;");
        code.Block("if (isOver && state != JobState.Succeeded)", () =>
        {
            var text = error is null ? "null" : expressions.FirstText(error.Message);
            code.Line($"var errorMessage = {(text == message ? "message" : Coalesce("rowMessage", text))};");
            code.Line($"var errorCode = {Coalesce("rowCode", error is null ? "null" : expressions.FirstText(error.Code))};");
            code.Line($"string? errorDetail = {(error is null ? "null" : expressions.FirstText(error.Detail))};");
            code.Line("error = errorMessage is null && errorCode is null && errorDetail is null ? null : new JobError(errorMessage, errorCode, errorDetail);");
        }).Line();
    }

    private string Progress(ProgressModel? progress) => progress switch
    {
        ProgressValue value => $"JobProgress.{(value.IsFraction ? "Fraction" : "Read")}({expressions.Fold(value.At, "Number")})",
        ProgressRatio ratio => $"JobProgress.Ratio({Sum(ratio.Done)}, {Sum(ratio.Total)})",
        ProgressOfTasks => model.Tasks is null ? "null" : "JobProgress.OfTasks(tasks)",
        _ => "null",
    };

    private string Sum(SumModel sum) => $"Read.Sum({string.Join(", ", sum.Parts.Select(part => $"Read.Number({expressions.Fold(part, "Number")})"))})";

    private static string Coalesce(string first, string second) => second == "null" ? first : $"{first} ?? {second}";
}
