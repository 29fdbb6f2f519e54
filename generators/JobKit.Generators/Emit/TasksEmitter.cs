using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>
/// The sub-tasks: each element of a list, or member of an object, through a table of its own. What their method gets besides is
/// the whole answer and the job: an expression there may read these too.
/// </summary>
internal sealed class TasksEmitter(ProviderModel model, ExpressionCode expressions, List<Action<CodeWriter>> members)
{
    public void Emit()
    {
        var tasks = model.Tasks!;
        var columns = new ColumnsEmitter(tasks.Table, expressions, "TaskColumn", members);
        var body = new CodeWriter();
        columns.EmitValues(body);
        columns.EmitRow(body);
        new RowOutcomeEmitter(tasks.Table, expressions, members).Emit(body, "Task");
        body.Line("JobError? error = null;");
        body.Block("if (isOver && state != JobState.Succeeded)", () =>
        {
            body.Line($"var errorMessage = rowMessage ?? {(tasks.Error is null ? "null" : expressions.FirstText(tasks.Error.Message))};");
            body.Line($"var errorCode = rowCode ?? {(tasks.Error is null ? "null" : expressions.FirstText(tasks.Error.Code))};");
            body.Line($"string? errorDetail = {(tasks.Error is null ? "null" : expressions.FirstText(tasks.Error.Detail))};");
            body.Line("error = errorMessage is null && errorCode is null && errorDetail is null ? null : new JobError(errorMessage, errorCode, errorDetail);");
        }).Line();
        body.Line("tasks.Add(new JobTask").Line("{")
            .Line($"    Id = {expressions.FirstText(tasks.Id)},")
            .Line($"    Name = {expressions.FirstText(tasks.Name)},")
            .Line("    State = state,").Line("    IsOver = isOver,").Line("    VendorState = vendorState,")
            .Line($"    Message = rowMessage ?? {expressions.FirstText(tasks.Message)},")
            .Line("    Error = error,").Line("});");

        members.Add(code => code.Block($"private static global::System.Collections.Generic.IReadOnlyList<JobTask> ReadTasks(JsonValue container, in PollResponse response, ReadOnlySpan<byte> body, ReadOnlySpan<JsonSlot> slots, {model.TypeName}Job job)", () =>
        {
            code.Line("var tasks = new global::System.Collections.Generic.List<JobTask>();");
            code.Block("for (var elements = container.Elements(); elements.MoveNext();)", () =>
            {
                code.Line("var element = elements.Current;").Line("var key = elements.Key;");
                foreach (var line in body.ToString().TrimEnd('\n').Split('\n'))
                {
                    code.Line(line);
                }
            }).Line();
            code.Line("return tasks;");
        }).Line());
    }
}
