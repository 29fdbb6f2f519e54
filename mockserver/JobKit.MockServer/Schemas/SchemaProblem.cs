namespace JobKit.MockServer;

/// <summary>A place of a value that is not what its schema says.</summary>
/// <param name="Pointer">The place, as a JSON Pointer; empty for the whole value.</param>
/// <param name="Rule">The keyword that it breaks.</param>
/// <param name="Detail">What is wrong, as the rest of a sentence that begins with the place: <c>must be integer</c>.</param>
/// <param name="IsNote">Whether it is only worth knowing: servers take it, though the schema does not say so.</param>
internal sealed record SchemaProblem(string Pointer, string Rule, string Detail, bool IsNote = false);
