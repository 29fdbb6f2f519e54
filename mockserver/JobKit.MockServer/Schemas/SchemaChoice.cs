using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Branches of which one has to fit: the one that the discriminator names, else the first that does.</summary>
internal sealed class SchemaChoice
{
    private readonly CompiledSchema[] _branches;
    private readonly string? _member;
    private readonly bool _isMapped;
    private readonly Dictionary<string, CompiledSchema> _byValue = new(StringComparer.Ordinal);

    public SchemaChoice(IReadOnlyList<Schema> branches, SchemaDiscriminator? discriminator, SchemaCompiler compiler)
    {
        _branches = [.. branches.Select(compiler.Of)];
        if (discriminator is { Branches.Count: > 0 })
        {
            (_member, _isMapped) = (discriminator.PropertyName, discriminator.IsMapped);
            _byValue = discriminator.Branches.ToDictionary(branch => branch.Key, branch => compiler.Of(branch.Value), StringComparer.Ordinal);
        }
    }

    /// <summary>Looks for the branch that fits. Where none does, what the nearest lacks is reported.</summary>
    /// <returns>The branch that fits, if others might too; null where none fits or the discriminator has decided.</returns>
    public int? Check(in SchemaValue value, ref SchemaRun run)
    {
        if (_member is not null && value.Members is { } members && JsonPlaces.ScalarText(members[_member]) is { } named && TryCheckNamed(named, value, ref run))
        {
            return null;
        }

        (int Rank, IReadOnlyList<SchemaProblem> Problems)? nearest = null;
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
            var here = run.Pointer;
            var isWrongType = problems is [{ Rule: "type" } only] && only.Pointer == here;
            isOfWrongType &= isWrongType && _branches[index].Types.Count > 0;

            // A branch of the right type is nearer than one of another, however much it lacks.
            var rank = isWrongType ? int.MaxValue : problems.Count;
            nearest = nearest is null || rank < nearest.Value.Rank ? (rank, problems) : nearest;
        }

        if (isOfWrongType && _branches.Length > 1)
        {
            run.Report("type", $"must be {string.Join(" or ", _branches.SelectMany(branch => branch.Types).Distinct())}");
        }
        else
        {
            run.Restore(nearest?.Problems ?? []);
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

    // Descriptions that map nothing often mean the values that their branches list, and not the branches' names.
    private bool TryCheckNamed(string named, in SchemaValue value, ref SchemaRun run)
    {
        if (_byValue.TryGetValue(named, out var branch))
        {
            branch.Check(value, ref run);
            return true;
        }

        if (!_isMapped)
        {
            return false;
        }

        run.Enter(_member!);
        run.Report("discriminator", $"must be one of {string.Join(", ", _byValue.Keys.Select(name => $"'{name}'"))}");
        run.Leave();
        return true;
    }
}
