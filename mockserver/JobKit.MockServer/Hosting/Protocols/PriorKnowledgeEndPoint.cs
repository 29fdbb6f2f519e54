using System.Net;

namespace JobKit.MockServer;

/// <summary>The place, inside of the server, where connections go on that began to speak HTTP/2 by themselves.</summary>
internal sealed class PriorKnowledgeEndPoint : EndPoint
{
    public override string ToString() => "http2-prior-knowledge";
}
