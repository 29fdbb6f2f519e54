using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>One file of the page, as the assembly carries it.</summary>
/// <param name="Path">Its path below <c>Page/Files/</c> (<c>jobs/table.js</c>).</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Tag">What says whether a browser has this version already.</param>
internal sealed record PageFile(string Path, string ContentType, byte[] Bytes, EntityTagHeaderValue Tag);
