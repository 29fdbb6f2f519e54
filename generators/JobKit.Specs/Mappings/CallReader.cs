using System.Globalization;

namespace JobKit.Specs;

/// <summary>Reads a call: which operation, and what its parameters, headers and body are set to.</summary>
internal sealed class CallReader(MappingContext context, PlaceReader places)
{
    /// <summary>The keys of a call.</summary>
    public static readonly string[] Keys = ["operation", "graphql", "parameters", "headers", "body", "accept", "allowReserved", "key"];

    private static readonly ExpressionScope Constants = new(null) { IsRequest = true };

    /// <summary>The operation that the call names; null, with a finding, where there is none such.</summary>
    public Operation? FindOperation(MapNode call, string what, Location location)
    {
        var description = context.Description!;
        if (call["operation"] is not { } node)
        {
            if (description.GraphQL is not null && description.Operations.Count == 1 && call["graphql"] is not null)
            {
                return description.Operations[0];
            }

            context.Error("JK1010", $"`{what}` has no `operation`: an operationId, or `METHOD /path` as the description writes it.", location, "operation");
            return null;
        }

        if (context.AsText(node, "`operation`") is not { } name)
        {
            return null;
        }

        var byId = description.WithId(name).ToList();
        if (byId.Count > 1)
        {
            context.Error(
                "JK1007",
                $"The description has `{name}` {byId.Count} times; name the operation by method and path: {Syntax.Listed(byId.Select(operation => $"{operation.Method} {operation.Path}"))}.",
                node.Location,
                name);
            return null;
        }

        var space = name.IndexOf(' ');
        var found = byId.FirstOrDefault() ?? (space > 0 ? description.At(name.Substring(0, space), name.Substring(space + 1).Trim()) : null);
        if (found is null)
        {
            var candidates = description.Operations.SelectMany(operation => new[] { operation.Id, $"{operation.Method} {operation.Path}" }).OfType<string>();
            var near = Nearest.Of(name, candidates) is { } nearest ? $"nearest: `{nearest}`" : $"it has {description.Operations.Count} others";
            context.Error("JK1007", $"The description has no operation `{name}`; {near}.", node.Location, name);
        }

        return found;
    }

    /// <summary>The operation that the call names, without a word where there is none such.</summary>
    public Operation? PeekOperation(MapNode call)
    {
        var description = context.Description!;
        if (call["operation"] is not ScalarNode { Text: var name })
        {
            return null;
        }

        var space = name.IndexOf(' ');
        return description.WithId(name).FirstOrDefault() ?? (space > 0 ? description.At(name.Substring(0, space), name.Substring(space + 1).Trim()) : null);
    }

    /// <summary>Reads what the call sets, <paramref name="fieldOf"/> giving the value of a parameter that it does not set.</summary>
    public CallModel Read(MapNode call, Operation operation, MapNode? defaults, GraphQLModel? graphQL, JsonTemplate? body, IReadOnlyCollection<string> reserved, Func<string, bool, TextTemplate?> fieldOf)
    {
        var set = Constant(call["parameters"]).Concat(Constant(defaults?["parameters"])).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        var headers = Constant(call["headers"]).Concat(Constant(defaults?["headers"])).GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase);
        var parameters = new List<ParameterModel>();
        foreach (var parameter in InOrder(operation))
        {
            var value = set.TryGetValue(parameter.Name, out var constant) ? constant
                : parameter.Place == ParameterPlace.Header && headers.TryGetValue(parameter.Name, out var header) ? header
                : fieldOf(parameter.Name, parameter.Required);
            if (value is not null)
            {
                parameters.Add(new ParameterModel(parameter.Name, parameter.Place, value, parameter.AllowReserved || reserved.Contains(parameter.Name), !parameter.Required));
            }
        }

        var declared = new HashSet<string>(operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Header).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        parameters.AddRange(headers.Where(header => !declared.Contains(header.Key)).Select(header => new ParameterModel(header.Key, ParameterPlace.Header, header.Value)));
        return new CallModel
        {
            Method = operation.Method,
            Path = operation.RequestPath,
            OperationId = operation.Id,
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            ContentType = body is not null || graphQL is not null ? "application/json" : null,
            Accept = ReadAccept(call["accept"]),
            GraphQL = graphQL,
        };
    }

    /// <summary>Complains about set parameters that the operation does not have.</summary>
    public void CheckParameters(MapNode call, Operation operation)
    {
        if (call["parameters"] is not MapNode map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (PathNames(operation).Contains(entry.Key) || operation.Parameters.Any(parameter => parameter.Name == entry.Key) || context.PollDocument?.Operations[0].Variables.Any(variable => variable.Name == entry.Key) == true)
            {
                continue;
            }

            var near = Nearest.Of(entry.Key, operation.Parameters.Select(parameter => parameter.Name)) is { } nearest ? $"; nearest: `{nearest}`" : "";
            context.Error("JK1007", $"`{operation.Name}` has no parameter `{entry.Key}`{near}.", entry.KeyLocation, entry.Key);
        }
    }

    /// <summary>The parameters that a map sets, as templates.</summary>
    public IEnumerable<KeyValuePair<string, TextTemplate>> Constant(Node? node)
    {
        if (node is null || context.AsMap(node, "`parameters` and `headers`") is not { } map)
        {
            yield break;
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Value is ScalarNode scalar && places.Expressions.Parse(scalar.Text, scalar.Location, Constants) is { } expression)
            {
                yield return new(entry.Key, expression is TextExpression text ? text.Template : TextTemplate.Of(expression));
            }
            else if (entry.Value is not ScalarNode)
            {
                context.Error("JK1010", $"`{entry.Key}` is set to a text, a number or an expression.", entry.Value.Location, entry.Key);
            }
        }
    }

    /// <summary>The statuses of <c>accept</c>; empty where it is not written.</summary>
    public EquatableArray<int> ReadAccept(Node? node)
    {
        var statuses = new List<int>();
        foreach (var item in node is null ? [] : Syntax.AsList(node))
        {
            if (item is ScalarNode scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599)
            {
                statuses.Add(status);
            }
            else
            {
                context.Error("JK1010", "`accept` is a list of HTTP statuses such as [200, 202].", item.Location, (item as ScalarNode)?.Text);
            }
        }

        return statuses.ToEquatableArray();
    }

    /// <summary>The names in an operation's path, in order.</summary>
    public static IReadOnlyList<string> PathNames(Operation operation)
    {
        var names = new List<string>();
        var path = operation.RequestPath;
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            names.Add(path.Substring(open + 1, close - open - 1));
        }

        return [.. names.Distinct()];
    }

    // The path's names first and in its order, declared or not; then the others as declared.
    private static IEnumerable<Parameter> InOrder(Operation operation)
    {
        var inPath = PathNames(operation);
        foreach (var name in inPath)
        {
            yield return operation.Parameters.FirstOrDefault(parameter => parameter.Name == name && parameter.Place == ParameterPlace.Path)
                ?? new Parameter { Name = name, Place = ParameterPlace.Path, Required = true };
        }

        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Place != ParameterPlace.Path)
            {
                yield return parameter;
            }
        }
    }
}
