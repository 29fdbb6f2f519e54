using JobKit.Specs;

namespace JobKit.Generators;

/// <summary><c>Add&lt;Vendor&gt;</c>.</summary>
internal static class RegistrationEmitter
{
    public static void Emit(CodeWriter code, ProviderOutputModel provider)
    {
        var model = provider.Model;
        var type = model.TypeName;
        code.Summary($"Registers {model.Title}.");
        code.Line(GeneratedFile.Attribute).Block($"public static class {type}Registration", () =>
        {
            code.Summary($"Registers {model.Title}: IJobProvider<{type}Job>{(provider.HasClient ? " and its typed client" : "")}. Options are validated at start.");
            code.Block($"public static IJobKitBuilder Add{type}(this IJobKitBuilder builder, Action<{type}Options>? configure = null)", () =>
            {
                code.Line($"builder.AddProvider<{type}Provider, {type}Job, {type}Options>({CSharpText.Literal(model.Name)}, static services => new {type}Provider(services), configure);");
                if (provider.HasClient)
                {
                    var client = $"global::JobKit.{Naming.Pascal(model.Folder)}.{Naming.Pascal(model.Folder)}Client";
                    code.Line($"builder.AddClient({CSharpText.Literal(model.Name)}, static http => new {client}(http));");
                }

                code.Line("return builder;");
            });
        });
    }
}
