using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One way to write a body.</summary>
internal interface IBodyKind
{
    /// <summary>Its name in problems.</summary>
    string Name { get; }

    /// <summary>Its name for people.</summary>
    string Title { get; }

    /// <summary>Whether bodies of a media type are written so.</summary>
    /// <param name="mediaType">The media type, lower case and without parameters.</param>
    bool Reads(string mediaType);

    /// <summary>Reads the body; or says why it cannot be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="schema">The body's schema; null where it has none.</param>
    (SchemaValue Value, string? Error) Read(MockRequest request, Schema? schema);
}
