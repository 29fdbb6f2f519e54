using System.Collections.Concurrent;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Turns the schemas of one description into rules, each schema once. A schema's rules are made when it is first looked at: descriptions hold more than anybody asks for, and themselves.</summary>
internal sealed class SchemaCompiler
{
    private readonly ConcurrentDictionary<Schema, CompiledSchema> _compiled = new();

    public CompiledSchema Of(Schema schema) => _compiled.GetOrAdd(schema, static (one, compiler) => new CompiledSchema(one, compiler), this);
}
