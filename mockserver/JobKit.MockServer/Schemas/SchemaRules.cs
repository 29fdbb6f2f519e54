using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>All rules of schemas, in the order in which they look: one line here and one file each.</summary>
internal static class SchemaRules
{
    /// <summary>What makes each rule of a schema; null where the schema does not have it.</summary>
    public static IReadOnlyList<Func<Schema, SchemaCompiler, ISchemaRule?>> All { get; } =
    [
        TypeRule.Compile,
        EnumRule.Compile,
        ConstRule.Compile,
        MinimumRule.Compile,
        MaximumRule.Compile,
        MultipleOfRule.Compile,
        MinLengthRule.Compile,
        MaxLengthRule.Compile,
        PatternRule.Compile,
        FormatRule.Compile,
        MinItemsRule.Compile,
        MaxItemsRule.Compile,
        UniqueItemsRule.Compile,
        ItemsRule.Compile,
        RequiredRule.Compile,
        DependentRequiredRule.Compile,
        MinPropertiesRule.Compile,
        MaxPropertiesRule.Compile,
        PropertiesRule.Compile,
        ReadOnlyRule.Compile,
        WriteOnlyRule.Compile,
        AllOfRule.Compile,
        AnyOfRule.Compile,
        OneOfRule.Compile,
        NotRule.Compile,
    ];
}
