namespace JobKit.Specs;

/// <summary>The language of a description.</summary>
public enum DescriptionKind
{
    /// <summary>OpenAPI (Swagger) 2.0.</summary>
    OpenApi2,

    /// <summary>OpenAPI 3.0.</summary>
    OpenApi30,

    /// <summary>OpenAPI 3.1 and later.</summary>
    OpenApi31,

    /// <summary>A GraphQL schema alone.</summary>
    GraphQL,
}
