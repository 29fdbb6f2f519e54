using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The provider: what it is, the request, and the way to the decoder. Its comment carries the status table.</summary>
internal static class ProviderEmitter
{
    public static void Emit(CodeWriter code, ProviderModel model)
    {
        var type = model.TypeName;
        EmitComment(code, model);
        code.Line(GeneratedFile.Attribute).Block($"public sealed class {type}Provider : JobProvider<{type}Job>", () =>
        {
            code.Summary("Made by the registration.").Line($"public {type}Provider(ProviderServices services) : base(Description, Polling, services)").Line("{").Line("}").Line();
            EmitDescription(code, model);
            EmitPolling(code, model.Polling);
            if (model.Poll.Accept.Count > 0)
            {
                code.Line("/// <inheritdoc/>").Line($"protected override bool Accepts(int statusCode) => statusCode is {string.Join(" or ", model.Poll.Accept)};").Line();
            }

            code.Line("/// <inheritdoc/>").Line($"protected override PollReading Read(in PollResponse response, {type}Job job) => {type}Decoder.Decode(in response, job);").Line();
            new RequestEmitter(model).Emit(code);
        });
    }

    private static void EmitComment(CodeWriter code, ProviderModel model)
    {
        code.Line("/// <summary>").Line($"/// Asks {CSharpText.Doc(model.Title)} how its jobs are: <c>{CSharpText.Doc(model.Poll.Method)} {CSharpText.Doc(model.Poll.Path)}</c>.").Line("/// <list type=\"table\">");
        code.Line("/// <listheader><term>the vendor's word</term><description>state</description></listheader>");
        foreach (var word in model.Words)
        {
            var over = word.IsOver && !word.State.IsTerminal() ? ", over" : "";
            code.Line($"/// <item><term>{CSharpText.Doc(word.Word)}</term><description><see cref=\"JobState.{word.State}\"/>{over}</description></item>");
        }

        code.Line($"/// <item><term>anything else</term><description><see cref=\"JobState.{model.Table.Otherwise}\"/></description></item>").Line("/// </list>").Line("/// </summary>");
    }

    private static void EmitDescription(CodeWriter code, ProviderModel model)
    {
        code.Summary("What the provider is.").Line("public static ProviderInfo Description { get; } = new()").Line("{");
        code.Line($"    Name = {CSharpText.Literal(model.Name)},").Line($"    Title = {CSharpText.Literal(model.Title)},");
        code.Line($"    BaseAddress = {(model.Server is null ? "null" : $"new Uri({CSharpText.Literal(model.Server)})")},");
        code.Line($"    KeyFields = [{string.Join(", ", model.Key.Select(field => $"new({CSharpText.Literal(field.Name)}, \"{field.Type.ToString().ToLowerInvariant()}\")"))}],").Line("    Words =").Line("    [");
        foreach (var word in model.Words)
        {
            code.Line($"        new({CSharpText.Literal(word.Word)}, JobState.{word.State}),");
        }

        code.Line("    ],").Line("};").Line();
    }

    private static void EmitPolling(CodeWriter code, PollingModel polling)
    {
        code.Line("private static PollingOptions Polling { get; } = new()").Line("{");
        foreach (var (name, duration) in new[] { ("First", polling.First), ("Interval", polling.Interval), ("MaxInterval", polling.MaxInterval), ("NotFoundGrace", polling.NotFoundGrace), ("Deadline", polling.Deadline) })
        {
            if (duration is { } given)
            {
                code.Line($"    {name} = TimeSpan.FromMilliseconds({given.TotalMilliseconds.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}),");
            }
        }

        code.Line($"    RetryAfter = RetryAfterRule.{polling.RetryAfter},").Line("};").Line();
    }
}
