using System.Text;

namespace JobKit.MockServer;

/// <summary>The page that a gateway sends when what is behind it does not answer.</summary>
internal static class GatewayPage
{
    public static MockAnswer Of(int status, string title) => new()
    {
        Status = status,
        ContentType = "text/html",
        Body = BodyTemplate.Of(Encoding.UTF8.GetBytes($"<html>\n<head><title>{status} {title}</title></head>\n<body><center><h1>{status} {title}</h1></center></body>\n</html>\n")),
    };
}
