namespace JobKit.Specs;

/// <summary>One part of what names a job.</summary>
/// <param name="Name">The vendor's name (<c>env_id</c>).</param>
/// <param name="PropertyName">The same as a C# identifier (<c>EnvId</c>).</param>
/// <param name="Type">Its type.</param>
/// <param name="Format">The description's <c>format</c> (<c>int64</c>, <c>uuid</c>); null where there is none.</param>
/// <param name="IsOptional">Whether the vendor can do without (an optional parameter that <c>key</c> lists, an optional GraphQL variable); an empty value is not sent then.</param>
public sealed record KeyField(string Name, string PropertyName, KeyFieldType Type, string? Format, bool IsOptional = false);
