using System.Reflection;

namespace JobKit.TestKit;

/// <summary>The public surface of an assembly as a file of the repository.</summary>
public static class ApiFile
{
    /// <summary>Set to <c>1</c>, tests write the file instead of comparing: then the change is in the review.</summary>
    public const string AcceptVariable = "JOBKIT_ACCEPT_API";

    /// <summary>What the file says and what the assembly is; equal unless somebody changed the surface.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    public static (string Accepted, string Actual) Compare(Assembly assembly, string path)
    {
        var file = Path.Combine(RepoPaths.Root, path);
        var actual = PublicApiText.Of(assembly);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(file, actual);
        }

        return (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", actual);
    }
}
