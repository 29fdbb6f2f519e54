using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A place of a record that can be written.</summary>
/// <param name="Root">The object that the path begins at.</param>
/// <param name="Path">The names from there; never empty.</param>
/// <param name="Schema">What the description says of the value.</param>
/// <param name="IsRequired">Whether the value has to be there.</param>
internal sealed record RecordPlace(JsonObject Root, IReadOnlyList<string> Path, Schema Schema, bool IsRequired)
{
    public JsonNode? Value => JsonPlaces.Get(Root, Path);

    public bool IsNullable => SchemaMembers.IsNullable(Schema);

    /// <summary>The places of a record that have the name of a place of the poll's answer: the longest end of its pointer counts, and the nearest object.</summary>
    /// <param name="at">Where the poll's answer has it.</param>
    /// <param name="objects">The objects from the answer's root to the record.</param>
    /// <param name="members">Their members.</param>
    public static RecordPlace? Find(Pointer at, IReadOnlyList<JsonObject> objects, IReadOnlyList<SchemaMembers> members)
    {
        var names = at.Segments.Select(segment => segment.AsLiteral).ToArray();
        for (var start = Array.FindLastIndex(names, name => name is null) + 1; start < names.Length; start++)
        {
            for (var index = objects.Count - 1; index >= 0; index--)
            {
                if (Follow(members[index], names[start..]!) is { } found)
                {
                    return new RecordPlace(objects[index], names[start..]!, found.Schema, found.IsRequired);
                }
            }
        }

        return null;
    }

    // Elements of a list are no members: a place like /errors/0 is not looked for elsewhere.
    private static (Schema Schema, bool IsRequired)? Follow(SchemaMembers members, string[] names)
    {
        for (var index = 0; ; index++)
        {
            if (members[names[index]] is not { } schema)
            {
                return null;
            }

            if (index == names.Length - 1)
            {
                return (schema, members.IsRequired(names[index]));
            }

            members = SchemaMembers.Of(schema);
        }
    }
}
