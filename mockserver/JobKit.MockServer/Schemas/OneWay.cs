using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Members that travel one way alone; a reference with <c>allOf</c> around it says so for the whole.</summary>
internal static class OneWay
{
    public static bool IsReadOnly(Schema schema) => schema.ReadOnly || schema.AllOf.Any(part => part.ReadOnly);

    public static bool IsWriteOnly(Schema schema) => schema.WriteOnly || schema.AllOf.Any(part => part.WriteOnly);
}
