namespace JobKit.Specs;

/// <summary>
/// Finds what names a job: the names in the path, the required query parameters, GraphQL variables, names in the body, less
/// what is set to something else; or what <c>key</c> lists.
/// </summary>
/// <param name="context">What is shared.</param>
/// <param name="bound">The names of the parameters that the file sets.</param>
internal sealed class KeyReader(MappingContext context, IReadOnlyCollection<string> bound)
{
    private sealed record Candidate(string Name, KeyFieldType Type, string? Format, bool IsOptional, bool IsAsked);

    public IReadOnlyList<KeyField> Read(MapNode call, Operation operation, Location location)
    {
        var candidates = Candidates(call, operation).GroupBy(candidate => candidate.Name, StringComparer.Ordinal).Select(group => group.First()).ToList();
        var chosen = call["key"] is { } key ? Listed(key, candidates) : [.. candidates.Where(candidate => candidate.IsAsked && !bound.Contains(candidate.Name))];
        if (chosen.Count == 0 && call["key"] is null)
        {
            context.Error("JK1007", "Nothing of the poll's request names a job: no path, query, variable or body field is left to be the key.", location);
        }

        var identifiers = Naming.PascalAll(chosen.Select(candidate => candidate.Name), "Field");
        return [.. chosen.Select((candidate, index) => new KeyField(candidate.Name, identifiers[index], candidate.Type, candidate.Format, candidate.IsOptional))];
    }

    private List<Candidate> Listed(Node key, List<Candidate> candidates)
    {
        var chosen = new List<Candidate>();
        foreach (var item in Syntax.AsList(key))
        {
            if (context.AsText(item, "A name in `key`") is not { } name)
            {
                continue;
            }

            if (candidates.Find(candidate => candidate.Name == name) is { } found)
            {
                chosen.Add(found);
                continue;
            }

            var near = Nearest.Of(name, candidates.Select(candidate => candidate.Name)) is { } nearest ? $"; nearest: `{nearest}`" : "";
            context.Error("JK1007", $"The poll has no parameter `{name}`{near}.", item.Location, name);
        }

        return chosen;
    }

    private IEnumerable<Candidate> Candidates(MapNode call, Operation operation)
    {
        foreach (var name in CallReader.PathNames(operation))
        {
            var declared = operation.Parameters.FirstOrDefault(parameter => parameter.Name == name && parameter.Place == ParameterPlace.Path);
            yield return Of(name, declared?.Schema, isOptional: false, isAsked: true);
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query))
        {
            yield return Of(parameter.Name, parameter.Schema, !parameter.Required, parameter.Required);
        }

        foreach (var variable in context.PollDocument?.Operations[0].Variables ?? default)
        {
            yield return new Candidate(variable.Name, GraphQLCallReader.TypeOf(variable.Type), null, !variable.Type.IsRequired || variable.Default is not null, true);
        }

        if (call["body"] is { } body)
        {
            var schema = operation.Body?.Content.Select(content => content.Schema).FirstOrDefault(found => found is not null);
            foreach (var (name, place) in BodyTemplateReader.Names(body, schema))
            {
                yield return Of(name, place, isOptional: false, isAsked: true);
            }
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie))
        {
            yield return Of(parameter.Name, parameter.Schema, !parameter.Required, isAsked: false);
        }
    }

    private static Candidate Of(string name, Schema? schema, bool isOptional, bool isAsked)
    {
        var parts = schema is null ? [] : SchemaBranches.Of(schema).SelectMany(branch => branch).ToList();
        var types = parts.SelectMany(part => part.Types).Distinct().ToList();
        var type = types.Count == 1 ? types[0] : "string";
        return new Candidate(
            name,
            type switch { "integer" => KeyFieldType.Integer, "number" => KeyFieldType.Number, "boolean" => KeyFieldType.Boolean, _ => KeyFieldType.String },
            parts.Select(part => part.Format).FirstOrDefault(format => format is not null),
            isOptional,
            isAsked);
    }
}
