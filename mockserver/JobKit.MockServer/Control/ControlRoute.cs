namespace JobKit.MockServer;

/// <summary>One entry of the control API.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path below <c>/_jobkit/</c>.</param>
/// <param name="Answer">What it does.</param>
internal sealed record ControlRoute(string Method, string Path, Func<ControlCall, MockAnswer> Answer);
