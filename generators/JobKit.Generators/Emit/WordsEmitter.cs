using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>Constants of the vendor's known words.</summary>
internal static class WordsEmitter
{
    public static void Emit(CodeWriter code, ProviderModel model)
    {
        var words = model.Words.Where(word => word.Value is not null).GroupBy(word => word.Value!).ToList();
        var names = Naming.PascalAll(words.Select(word => word.Key), "Word");
        code.Summary($"The words that {model.Title} is known to say; it may say others.");
        code.Line(GeneratedFile.Attribute).Block($"public static class {model.TypeName}Words", () =>
        {
            for (var index = 0; index < words.Count; index++)
            {
                var name = names[index] is "Equals" or "ReferenceEquals" or "ToString" or "GetType" or "GetHashCode" || names[index] == model.TypeName + "Words" ? names[index] + "Word" : names[index];
                var states = string.Join(" or ", words[index].Select(word => word.State.ToString()).Distinct());
                code.Summary($"{words[index].Key}: {states}.").Line($"public const string {CSharpText.Identifier(name)} = {CSharpText.Literal(words[index].Key)};").Line();
            }
        });
    }
}
