namespace JobKit;

/// <summary>One of the fields that name a job.</summary>
/// <param name="Name">The vendor's name (<c>env_id</c>).</param>
/// <param name="Type"><c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
public sealed record KeyField(string Name, string Type);
