using System.Reflection;

namespace JobKit.Clients.Tests;

/// <summary>Where the build has put what the step calls.</summary>
internal static class Tools
{
    public static string NSwag { get; } = Value("NSwag");

    public static string Compiler { get; } = Value("Compiler");

    public static string JsonGenerator { get; } = Value("JsonGenerator");

    /// <summary>Everything that the tests run on, the runtime library included.</summary>
    public static IReadOnlyList<string> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "JobKit.dll" or "netstandard.dll" or "mscorlib.dll")];

    private static string Value(string key) =>
        typeof(Tools).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
