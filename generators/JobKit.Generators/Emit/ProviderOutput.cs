using Microsoft.CodeAnalysis;

namespace JobKit.Generators;

/// <summary>The files of one provider.</summary>
internal static class ProviderOutput
{
    private static readonly string[] Usings = ["System", "System.Net.Http", "System.Text", "JobKit", "JobKit.Decoding"];

    public static void Add(SourceProductionContext context, (ProviderOutputModel Provider, GeneratorSettings Settings) input)
    {
        var model = input.Provider.Model;
        void File(string part, Action<CodeWriter> body) =>
            context.AddSource($"{model.TypeName}{part}.g.cs", GeneratedFile.Of(input.Settings.Namespace, Usings, body));

        File("Job", code => JobEmitter.Emit(code, model));
        File("Options", code => OptionsEmitter.Emit(code, model));
        File("Words", code => WordsEmitter.Emit(code, model));
        File("Provider", code => ProviderEmitter.Emit(code, model));
        File("Decoder", code => new DecoderEmitter(model).Emit(code));
        File("Registration", code => RegistrationEmitter.Emit(code, input.Provider));
    }
}
