using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The results of a job that ended well: links and values of the answer. Results that need a call of their own are not fetched here.</summary>
internal sealed class ResultsEmitter(EquatableArray<ResultModel> results, ExpressionCode expressions)
{
    public void Emit(CodeWriter code)
    {
        code.Line("var results = new global::System.Collections.Generic.List<JobResult>();");
        code.Block("if (state.IsSuccess())", () =>
        {
            var number = 0;
            foreach (var result in results.Where(result => result.Call is null))
            {
                number++;
                if (result.Each.Count == 0)
                {
                    EmitOne(code, result, number);
                }
                else
                {
                    code.Block($"for (var elements = {expressions.Fold(result.Each, "Container")}.Elements(); elements.MoveNext();)", () =>
                    {
                        code.Line("var element = elements.Current;").Line("var key = elements.Key;");
                        EmitOne(code, result, number);
                    });
                }
            }
        }).Line();
    }

    private void EmitOne(CodeWriter code, ResultModel result, int number)
    {
        var needs = result.NeedsCredential ? "true" : "false";
        if (result.Url.Count > 0)
        {
            code.Block($"if (Read.Address({expressions.FirstText(result.Url, isAddress: true)}) is {{ }} address{number})", () =>
                code.Line($"results.Add(new JobResult {{ Name = {expressions.FirstText(result.Name)}, Url = address{number}, NeedsCredential = {needs} }});"));
        }
        else if (result.Value.Count > 0)
        {
            code.Block($"if ({expressions.Fold(result.Value, "Present")} is {{ IsAbsent: false }} value{number})", () =>
                code.Line($"results.Add(new JobResult {{ Name = {expressions.FirstText(result.Name)}, Value = value{number}.Json(), NeedsCredential = {needs} }});"));
        }
    }
}
