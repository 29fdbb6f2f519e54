namespace JobKit.Specs;

/// <summary>The type of a key field, as the description gives it.</summary>
public enum KeyFieldType
{
    /// <summary>Text; also where the description says nothing usable.</summary>
    String,

    /// <summary>A whole number of up to 64 bits.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}
