using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>An answer that says success in its head and failure in its body.</summary>
internal sealed class ErrorInSuccessFault : IFault
{
    public string Name => "error-in-success";

    public string Title => "200 with an error in its body.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("body", "text", "the vendor's documented error, else {\"error\": …}")];

    public FaultHarm Harm => FaultHarm.Lost;

    public MockAnswer Apply(FaultCall call)
    {
        if (call.Settings.Body is { } body)
        {
            return new MockAnswer { Status = 200, ContentType = "application/json", Body = BodyTemplate.Of(Encoding.UTF8.GetBytes(body)) };
        }

        var known = call.Request.Provider.Outcomes.Known(OutcomeKind.Unavailable) ?? call.Request.Provider.Outcomes.Known(OutcomeKind.Invalid);
        return known is null
            ? new MockAnswer { Status = 200, ContentType = "application/json", Body = BodyTemplate.Of("{\"error\":\"internal error\"}"u8.ToArray()) }
            : known with { Status = 200, Filling = call.Request.Filling };
    }
}
