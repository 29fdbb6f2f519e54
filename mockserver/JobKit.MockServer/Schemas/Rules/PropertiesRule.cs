using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>: the members, each by the schema that is about it. Other members pass unless the schema excludes them.</summary>
internal sealed class PropertiesRule : ISchemaRule
{
    private readonly Dictionary<string, CompiledSchema> _named;
    private readonly (PatternText Pattern, CompiledSchema Schema)[] _patterns;
    private readonly CompiledSchema? _others;
    private readonly bool _isClosed;

    private PropertiesRule(Schema schema, SchemaCompiler compiler)
    {
        _named = schema.Properties.ToDictionary(property => property.Key, property => compiler.Of(property.Value), StringComparer.Ordinal);
        _patterns = [.. schema.Named("patternProperties").Select(entry => (new PatternText(entry.Name), compiler.Of(entry.Schema)))];
        _others = schema.AdditionalProperties is { } others ? compiler.Of(others) : null;
        _isClosed = schema.IsClosed;
    }

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) =>
        schema.PropertyNames.Any() || schema.Named("patternProperties").Any() || schema.AdditionalProperties is not null || schema.IsClosed ? new PropertiesRule(schema, compiler) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Members is not { } members)
        {
            return;
        }

        foreach (var (name, member) in members)
        {
            run.Enter(name);
            Check(name, value.Inner(member), ref run);
            run.Leave();
        }
    }

    private void Check(string name, in SchemaValue member, ref SchemaRun run)
    {
        var isKnown = _named.TryGetValue(name, out var schema);
        schema?.Check(member, ref run);
        foreach (var (pattern, patterned) in _patterns)
        {
            if (pattern.Matches(name))
            {
                isKnown = true;
                patterned.Check(member, ref run);
            }
        }

        if (isKnown)
        {
            return;
        }

        _others?.Check(member, ref run);
        if (_isClosed)
        {
            var nearest = Nearest.Of(name, _named.Keys);
            run.Report("additionalProperties", "is not declared" + (nearest is null ? "" : $"; nearest: '{nearest}'"));
        }
    }
}
