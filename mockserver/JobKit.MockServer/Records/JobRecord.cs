namespace JobKit.MockServer;

/// <summary>Where an answer that is not the poll's shows a job: the object that says its state.</summary>
/// <param name="Path">The way to that object, from the answer's root or from a list's element.</param>
/// <param name="State">The member that holds the state.</param>
/// <param name="Chain">The members of the objects on that way, the root first and the record itself last.</param>
internal sealed record JobRecord(IReadOnlyList<string> Path, string State, IReadOnlyList<SchemaMembers> Chain);
