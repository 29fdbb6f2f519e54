using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Says that a description gives no typed client, and what to do.</summary>
internal static class NoClientFinding
{
    private const int MaxReason = 300;

    /// <summary>The finding, at the description's file.</summary>
    public static Finding Of(VendorDescription vendor, TypedClientMode mode, string reason)
    {
        var mend = mode == TypedClientMode.All
            ? "TypedClient=\"mapped\" on its JobKitSpec item keeps only the operations that the mapping calls, TypedClient=\"none\" asks for no client"
            : "TypedClient=\"none\" on its JobKitSpec item asks for no client";
        var shortened = reason.Length > MaxReason ? reason[..MaxReason] + "…" : reason;
        return new Finding(
            "JK1014",
            FindingSeverity.Warning,
            $"NSwag makes no C# that compiles of the description of `{vendor.Folder.Name}`, which therefore has a provider and no typed client; {mend}. NSwag's fault: {shortened.ReplaceLineEndings(" ")}",
            Location.Start(vendor.File.Path));
    }
}
