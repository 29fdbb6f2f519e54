using Mono.Cecil;

namespace JobKit.Packing;

/// <summary>
/// Renames a library and all references to it. The compiler loads one assembly of a name: two analyzer packages that each bring
/// another YamlDotNet get only one of them, and the other package breaks.
/// </summary>
internal static class LibraryRenamer
{
    /// <summary>Writes the library under its new name, and the assemblies that use it, to a folder.</summary>
    public static void Rename(string from, string to, string library, string newName, IReadOnlyList<string> users)
    {
        Directory.CreateDirectory(to);
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(from);
        var reading = new ReaderParameters { AssemblyResolver = resolver };
        var writing = new WriterParameters { DeterministicMvid = true };

        using (var renamed = AssemblyDefinition.ReadAssembly(Path.Combine(from, library + ".dll"), reading))
        {
            renamed.Name.Name = newName;
            renamed.Name.PublicKey = [];
            renamed.Name.HasPublicKey = false;
            renamed.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            renamed.MainModule.Name = newName + ".dll";
            renamed.Write(Path.Combine(to, newName + ".dll"), writing);
        }

        foreach (var user in users)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(from, user + ".dll"), reading);
            foreach (var reference in assembly.MainModule.AssemblyReferences.Where(reference => reference.Name == library))
            {
                reference.Name = newName;
                reference.PublicKeyToken = [];
            }

            assembly.Write(Path.Combine(to, user + ".dll"), writing);
        }
    }
}
