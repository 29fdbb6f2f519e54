using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;

namespace JobKit.Cli.Mock;

/// <summary><c>--port N</c> and <c>--host ADDRESS</c>: where the mock server listens.</summary>
internal sealed class ListenOptions
{
    private readonly Option<int> _port = new("--port") { Description = "The port; 0 takes a free one.", DefaultValueFactory = _ => 4010 };

    private readonly Option<IPAddress> _host = new("--host")
    {
        Description = "The IP address that is listened on. Default: loopback, so that nobody else reaches the server; 0.0.0.0 is every one, as a container needs it.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = Parse,
    };

    public ListenOptions() => _port.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is < 0 or > 65535)
        {
            result.AddError("--port is a number from 0 to 65535.");
        }
    });

    public void AddTo(Command command)
    {
        command.Add(_port);
        command.Add(_host);
    }

    public (IPAddress Address, int Port) Read(ParseResult parsed) => (parsed.GetValue(_host)!, parsed.GetValue(_port));

    private static IPAddress? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (text.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return IPAddress.Loopback;
        }

        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        result.AddError($"'{text}' is no IP address: --host takes one of this machine's (127.0.0.1, ::1), or 0.0.0.0 for all.");
        return null;
    }
}
