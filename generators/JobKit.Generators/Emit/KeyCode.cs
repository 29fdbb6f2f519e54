using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The fields of a job's key in C#.</summary>
internal static class KeyCode
{
    private static readonly string[] Taken = ["ToRef", "TryFromRef", "Parse", "TryParse", "ToString", "Equals", "GetHashCode", "GetType", "Deconstruct", "MemberwiseClone", "Finalize", "PrintMembers", "EqualityContract"];

    /// <summary>The property of a field; a name that the type itself needs gets a tail.</summary>
    public static string Property(ProviderModel model, KeyField field) =>
        Taken.Contains(field.PropertyName) || field.PropertyName == model.TypeName + "Job" ? field.PropertyName + "Value" : field.PropertyName;

    /// <summary>The property of the field of that vendor's name.</summary>
    public static string Property(ProviderModel model, string name) => Property(model, model.Key.First(field => field.Name == name));

    /// <summary>The field's type.</summary>
    public static string Type(KeyField field) => field.Type switch
    {
        KeyFieldType.Integer => "long",
        KeyFieldType.Number => "double",
        KeyFieldType.Boolean => "bool",
        _ => "string",
    } + (field.IsOptional ? "?" : "");

    /// <summary>The field's value as text; empty where an optional one is not set.</summary>
    public static string Text(ProviderModel model, KeyField field)
    {
        var value = "job." + Property(model, field);
        return field is { IsOptional: true, Type: not KeyFieldType.String } ? $"({value} is {{ }} given ? RequestText.Of(given) : \"\")" : $"RequestText.Of({value})";
    }

    /// <summary>The text of the field of that vendor's name.</summary>
    public static string Text(ProviderModel model, string name) => Text(model, model.Key.First(field => field.Name == name));
}
