namespace JobKit.MockServer;

/// <summary>What is played.</summary>
internal static class VendorControl
{
    public static MockAnswer List(ControlCall call)
    {
        var wanted = call.Query("provider");
        var vendors = call.Server.Played.Where(provider => wanted is null || provider.Name == wanted).Select(provider => VendorView.Of(provider, call.Session)).ToArray();
        return wanted is not null && vendors.Length == 0
            ? throw new ArgumentException($"No provider '{wanted}' is played here.")
            : ControlWriter.Answer(new VendorList(vendors, call.Server.Findings.Select(FindingView.Of).ToArray()));
    }
}
