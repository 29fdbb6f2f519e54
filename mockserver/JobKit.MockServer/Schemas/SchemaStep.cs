namespace JobKit.MockServer;

/// <summary>A step on the way to a place: a member's name, or an item's index.</summary>
internal readonly record struct SchemaStep(string? Name, int Index);
