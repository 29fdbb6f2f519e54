namespace JobKit.Specs;

/// <summary>A JSON text; <c>{name}</c> in it is a key field. Where the whole text is one key field that is no string, its JSON type is kept.</summary>
/// <param name="Value">The text.</param>
/// <param name="Type">The JSON type that the request's schema gives the place.</param>
public sealed record JsonTextTemplate(TextTemplate Value, KeyFieldType Type) : JsonTemplate;

/// <summary>A JSON literal that is no text: a number, <c>true</c>, <c>false</c> or <c>null</c>, as JSON writes it.</summary>
public sealed record JsonLiteralTemplate(string Json) : JsonTemplate;

/// <summary>A JSON object.</summary>
public sealed record JsonObjectTemplate(EquatableArray<JsonMemberTemplate> Members) : JsonTemplate;

/// <summary>A member of a JSON object.</summary>
public sealed record JsonMemberTemplate(string Name, JsonTemplate Value);

/// <summary>A JSON array.</summary>
public sealed record JsonArrayTemplate(EquatableArray<JsonTemplate> Items) : JsonTemplate;
