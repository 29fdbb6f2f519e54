using System.Reflection;

namespace JobKit.RealClientTests.Support;

/// <summary>The npm packages that the build restored.</summary>
internal static class Npm
{
    private const string Missing = "needs the vendors' npm packages, which `npm ci` could not restore at build (install Node with npm and reach a package registry, then build anew)";

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static string Home { get; } = typeof(Npm).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RealClientsHome").Value!;

    /// <summary>Why a test that needs the packages is skipped; null: they are there, or this is CI, where their absence is a failure.</summary>
    public static string? Skip { get; } = Directory.Exists(Path.Combine(Home, "node_modules", "graphql")) || IsCI ? null : Missing;

    /// <summary>Whether nothing may be skipped.</summary>
    public static bool IsCI => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
}
