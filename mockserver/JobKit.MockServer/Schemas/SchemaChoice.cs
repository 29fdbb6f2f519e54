using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Branches of which one has to fit: the one that the discriminator names, else the first that does.</summary>
internal sealed class SchemaChoice
{
    private readonly CompiledSchema[] _branches;
    private readonly string? _member;
    private readonly Dictionary<string, CompiledSchema> _byValue = new(StringComparer.Ordinal);

    public SchemaChoice(IReadOnlyList<Schema> branches, SchemaDiscriminator? discriminator, SchemaCompiler compiler)
    {
        _branches = [.. branches.Select(compiler.Of)];
        if (discriminator is { Branches.Count: > 0 })
        {
            _member = discriminator.PropertyName;
            _byValue = discriminator.Branches.ToDictionary(branch => branch.Key, branch => compiler.Of(branch.Value), StringComparer.Ordinal);
        }
    }

    /// <summary>Looks for the branch that fits. Where none does, what the nearest lacks is reported.</summary>
    /// <returns>The branch that fits, if others might too; null where none fits or the discriminator has decided.</returns>
    public int? Check(in SchemaValue value, ref SchemaRun run)
    {
        if (_member is not null && value.Members is { } members && JsonPlaces.ScalarText(members[_member]) is { } named)
        {
            CheckNamed(named, value, ref run);
            return null;
        }

        IReadOnlyList<SchemaProblem>? fewest = null;
        var isOfWrongType = true;
        for (var index = 0; index < _branches.Length; index++)
        {
            var mark = run.Mark;
            _branches[index].Check(value, ref run);
            if (run.Errors == mark.Errors)
            {
                return index;
            }

            var problems = run.TakeBack(mark);
            isOfWrongType &= problems is [{ Rule: "type" } only] && only.Pointer == run.Pointer && _branches[index].Types.Count > 0;
            fewest = fewest is null || problems.Count < fewest.Count ? problems : fewest;
        }

        if (isOfWrongType && _branches.Length > 1)
        {
            run.Report("type", $"must be {string.Join(" or ", _branches.SelectMany(branch => branch.Types).Distinct())}");
        }
        else
        {
            run.Restore(fewest ?? []);
        }

        return null;
    }

    /// <summary>Whether a branch after that one fits too.</summary>
    public bool TakesAfter(int taken, in SchemaValue value, ref SchemaRun run)
    {
        for (var index = taken + 1; index < _branches.Length; index++)
        {
            var mark = run.Mark;
            _branches[index].Check(value, ref run);
            var fits = run.Errors == mark.Errors;
            run.TakeBack(mark);
            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckNamed(string named, in SchemaValue value, ref SchemaRun run)
    {
        if (_byValue.TryGetValue(named, out var branch))
        {
            branch.Check(value, ref run);
            return;
        }

        run.Enter(_member!);
        run.Report("discriminator", $"must be one of {string.Join(", ", _byValue.Keys.Select(name => $"'{name}'"))}");
        run.Leave();
    }
}
