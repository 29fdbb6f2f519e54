namespace JobKit.Specs;

/// <summary>Reads the schema language, extensions included.</summary>
internal sealed class GraphQLSchemaParser(SourceFile file) : GraphQLParser(file)
{
    private static readonly string[] Keywords = ["schema", "type", "interface", "input", "enum", "union", "scalar", "directive", "extend"];

    private readonly Dictionary<string, GraphQLTypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal) { ["query"] = "Query", ["mutation"] = "Mutation", ["subscription"] = "Subscription" };
    private readonly Dictionary<string, GraphQLDirectiveDefinition> _directives = new(StringComparer.Ordinal);
    private string? _description;

    public GraphQLSchema Parse()
    {
        var (types, directives) = ParseParts();
        return new GraphQLSchema(types, _roots, directives) { Description = _description };
    }

    /// <summary>Reads types and directives, which are no schema by themselves.</summary>
    public (IReadOnlyDictionary<string, GraphQLTypeDefinition> Types, IReadOnlyDictionary<string, GraphQLDirectiveDefinition> Directives) ParseParts()
    {
        while (!IsEnd)
        {
            var description = TakeDescription();
            ReadDefinition(description, isExtension: TryTake("extend"));
        }

        return (_types, _directives);
    }

    private void ReadDefinition(string? description, bool isExtension)
    {
        switch (TakeName())
        {
            case "schema": ReadRoots(description, isExtension); break;
            case "type": ReadFields(Define(GraphQLTypeKind.Object, description)); break;
            case "interface": ReadFields(Define(GraphQLTypeKind.Interface, description)); break;
            case "input": ReadFields(Define(GraphQLTypeKind.Input, description)); break;
            case "enum": ReadEnum(Define(GraphQLTypeKind.Enum, description)); break;
            case "union": ReadUnion(Define(GraphQLTypeKind.Union, description)); break;
            case "scalar": Define(GraphQLTypeKind.Scalar, description).Mark(ReadDirectives()); break;
            case "directive": ReadDirectiveDefinition(description); break;
            default: throw Fault("A definition (`type`, `enum`, `input`, …) is missing before this.");
        }
    }

    private GraphQLTypeDefinition Define(GraphQLTypeKind kind, string? description)
    {
        var name = TakeName();
        if (!_types.TryGetValue(name, out var type))
        {
            _types.Add(name, type = new GraphQLTypeDefinition(name, kind));
        }

        type.Describe(description);
        return type;
    }

    // What a schema does not name as a root is none, though it be called Mutation.
    private void ReadRoots(string? description, bool isExtension)
    {
        if (!isExtension)
        {
            _roots.Clear();
            _description = description;
        }

        ReadDirectives();
        if (TryTake("{"))
        {
            while (!TryTake("}"))
            {
                var kind = TakeName();
                Expect(":");
                _roots[kind] = TakeName();
            }
        }
    }

    private void ReadFields(GraphQLTypeDefinition type)
    {
        if (TryTake("implements"))
        {
            TryTake("&");
            do
            {
                type.AddMember(TakeName());
            }
            while (TryTake("&") || (Token.Kind == GraphQLTokenKind.Name && !Keywords.Contains(Token.Text)));
        }

        type.Mark(ReadDirectives());
        if (TryTake("{"))
        {
            while (!TryTake("}"))
            {
                type.Add(ReadField());
            }
        }
    }

    private GraphQLField ReadField()
    {
        var description = TakeDescription();
        var name = TakeName();
        var arguments = new List<GraphQLField>();
        if (TryTake("("))
        {
            while (!TryTake(")"))
            {
                arguments.Add(ReadField());
            }
        }

        Expect(":");
        var type = ReadType();
        var byDefault = TryTake("=") ? ReadConstant() : null;
        return new GraphQLField(name, type, arguments.ToEquatableArray()) { Description = description, Default = byDefault, DeprecationReason = GraphQLDeprecation.Reason(ReadDirectives()) };
    }

    private void ReadEnum(GraphQLTypeDefinition type)
    {
        type.Mark(ReadDirectives());
        if (TryTake("{"))
        {
            while (!TryTake("}"))
            {
                var description = TakeDescription();
                type.AddValue(new GraphQLEnumValue(TakeName(), description, GraphQLDeprecation.Reason(ReadDirectives())));
            }
        }
    }

    private void ReadUnion(GraphQLTypeDefinition type)
    {
        type.Mark(ReadDirectives());
        if (TryTake("="))
        {
            TryTake("|");
            do
            {
                type.AddMember(TakeName());
            }
            while (TryTake("|"));
        }
    }

    private void ReadDirectiveDefinition(string? description)
    {
        Expect("@");
        var name = TakeName();
        var arguments = new List<GraphQLField>();
        if (TryTake("("))
        {
            ReadMany(")", () => arguments.Add(ReadField()));
        }

        var isRepeatable = TryTake("repeatable");
        Expect("on");
        TryTake("|");
        var places = new List<string>();
        do
        {
            places.Add(TakeName());
        }
        while (TryTake("|"));
        _directives[name] = new GraphQLDirectiveDefinition(name, arguments.ToEquatableArray(), places.ToEquatableArray(), isRepeatable, description);
    }

    private string? TakeDescription() => Token.Kind == GraphQLTokenKind.String ? Take().Text : null;
}
