using System.Text.Json;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A schema as rules.</summary>
internal sealed class CompiledSchema(Schema schema, SchemaCompiler compiler)
{
    private ISchemaRule[]? _rules;
    private bool? _allowsNull;

    /// <summary>The types that it names; empty: any.</summary>
    public IReadOnlyCollection<string> Types { get; } = schema.Types;

    /// <summary>Whether every text passes, so that nobody has to look.</summary>
    public bool TakesAnyText => Rules.All(rule => rule is TypeRule { TakesText: true } or ReadOnlyRule or WriteOnlyRule);

    /// <summary>Whether null passes.</summary>
    public bool AllowsNull => _allowsNull ??= SchemaNull.IsAllowed(schema);

    // Two threads may make them at once: they are the same.
    private ISchemaRule[] Rules => _rules ??= SchemaRules.All.Select(compile => compile(schema, compiler)).OfType<ISchemaRule>().ToArray();

    /// <summary>Looks at a value.</summary>
    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (!run.TryBegin())
        {
            return;
        }

        if (value.Kind == JsonValueKind.Null)
        {
            if (!AllowsNull)
            {
                run.Report("type", "must not be null");
            }
        }
        else
        {
            CheckRules(value, ref run);
        }

        run.End();
    }

    /// <summary>The problems of a value; empty where there are none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="direction">Which way it travels.</param>
    /// <param name="opaque">Texts that stand for others, of which only the type is judged.</param>
    public IReadOnlyList<SchemaProblem> Problems(in SchemaValue value, SchemaDirection direction, IReadOnlyList<string>? opaque = null)
    {
        var run = new SchemaRun(direction, opaque);
        Check(value, ref run);
        return run.Problems;
    }

    private void CheckRules(in SchemaValue value, ref SchemaRun run)
    {
        foreach (var rule in Rules)
        {
            var errors = run.Errors;
            rule.Check(value, ref run);
            if (run.Errors > errors && rule.IsDecisive)
            {
                return;
            }
        }
    }
}
