using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What a schema says of the fields of a form.</summary>
internal static class FormFields
{
    /// <summary>The field's schema; null where none is listed.</summary>
    public static Schema? Of(Schema? schema, string name) =>
        schema is null ? null : schema.Property(name) ?? schema.AllOf.Select(part => part.Property(name)).FirstOrDefault(part => part is not null);

    /// <summary>Whether the field is a list whose items are maps.</summary>
    public static bool IsListOfMaps(Schema? schema, string name) => Of(schema, name)?.Items is { } items && ParameterShape.Of(items) is { IsMap: true, IsScalar: false };

    /// <summary>Whether the field is a list and nothing else, so that one value is a list of one.</summary>
    public static bool IsList(Schema? schema, string name) => Of(schema, name) is { } field && ParameterShape.Of(field) is { IsList: true, IsScalar: false };
}
