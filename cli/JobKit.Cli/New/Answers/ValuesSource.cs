namespace JobKit.Cli.New;

/// <summary>Where a description lists the values of a place.</summary>
internal enum ValuesSource
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In an <c>enum</c> or in <c>const</c>s, which the build knows, too.</summary>
    Enum,

    /// <summary>In a text for people.</summary>
    Text,

    /// <summary>Nowhere, but documented examples show some.</summary>
    Examples,
}
