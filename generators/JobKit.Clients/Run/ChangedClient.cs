namespace JobKit.Clients;

/// <summary>A client that has to be made anew.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Mode">How much of the description it covers.</param>
/// <param name="Document">What NSwag gets.</param>
/// <param name="State">What is known about the client once it is made.</param>
internal sealed record ChangedClient(VendorDescription Vendor, TypedClientMode Mode, string Document, ClientState State)
{
    /// <summary>The vendor's name as a C# identifier.</summary>
    public string TypeName => Vendor.TypeName;
}
