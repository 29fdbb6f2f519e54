using System.Collections.Concurrent;
using System.Reflection;

namespace JobKit.Generators.Tests;

/// <summary>The providers of the corpus, each compiled once.</summary>
internal static class CorpusAssemblies
{
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> Compiled = new();

    public static Assembly Of(string name) => Compiled.GetOrAdd(name, key => new Lazy<Assembly>(() => CorpusCase.Of(key).Compile())).Value;
}
