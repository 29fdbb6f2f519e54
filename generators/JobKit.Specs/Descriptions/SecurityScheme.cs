namespace JobKit.Specs;

/// <summary>A way to authenticate that a description declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>apiKey</c>, <c>http</c>, <c>oauth2</c>, <c>openIdConnect</c>, <c>mutualTLS</c>; <c>basic</c> in 2.0.</param>
/// <param name="In"><c>header</c>, <c>query</c> or <c>cookie</c> of an <c>apiKey</c>.</param>
/// <param name="ParameterName">The header, parameter or cookie of an <c>apiKey</c>.</param>
/// <param name="HttpScheme">The scheme of <c>http</c>, lower case.</param>
/// <param name="Description">What the document says of it.</param>
public sealed record SecurityScheme(string Name, string Type, string? In, string? ParameterName, string? HttpScheme, string? Description = null);
