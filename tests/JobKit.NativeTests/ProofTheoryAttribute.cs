using System.Reflection;

namespace JobKit.NativeTests;

/// <summary>A theory over programs that only a build with JobKitNativeProof=true publishes; visibly skipped otherwise.</summary>
public sealed class ProofTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips without the proof.</summary>
    public ProofTheoryAttribute()
    {
        if (Metadata("NativeProof") != "true")
        {
            Skip = "needs programs that are published with JobKitNativeProof=true, for which a C compiler has to be there";
        }
    }

    /// <summary>What the build wrote into this assembly.</summary>
    public static string? Metadata(string key) =>
        typeof(ProofTheoryAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(attribute => attribute.Key == key)?.Value;
}
