namespace JobKit.Specs;

/// <summary>Reads the schema language, extensions included.</summary>
internal sealed class GraphQLSchemaParser(SourceFile file) : GraphQLParser(file)
{
    private readonly Dictionary<string, GraphQLTypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal) { ["query"] = "Query", ["mutation"] = "Mutation", ["subscription"] = "Subscription" };
    private readonly Dictionary<string, GraphQLDirectiveDefinition> _directives = new(StringComparer.Ordinal);

    public GraphQLSchema Parse()
    {
        var (types, directives) = ParseParts();
        return new GraphQLSchema(types, _roots, directives);
    }

    /// <summary>Reads types and directives, which are no schema by themselves.</summary>
    public (IReadOnlyDictionary<string, GraphQLTypeDefinition> Types, IReadOnlyDictionary<string, GraphQLDirectiveDefinition> Directives) ParseParts()
    {
        while (!IsEnd)
        {
            SkipDescription();
            TryTake("extend");
            ReadDefinition();
        }

        return (_types, _directives);
    }

    private void ReadDefinition()
    {
        switch (TakeName())
        {
            case "schema": ReadRoots(); break;
            case "type": ReadFields(Define(GraphQLTypeKind.Object)); break;
            case "interface": ReadFields(Define(GraphQLTypeKind.Interface)); break;
            case "input": ReadFields(Define(GraphQLTypeKind.Input)); break;
            case "enum": ReadEnum(Define(GraphQLTypeKind.Enum)); break;
            case "union": ReadUnion(Define(GraphQLTypeKind.Union)); break;
            case "scalar": Define(GraphQLTypeKind.Scalar); ReadDirectives(); break;
            case "directive": ReadDirectiveDefinition(); break;
            default: throw Fault("A definition (`type`, `enum`, `input`, …) is missing before this.");
        }
    }

    private GraphQLTypeDefinition Define(GraphQLTypeKind kind)
    {
        var name = TakeName();
        if (!_types.TryGetValue(name, out var type))
        {
            _types.Add(name, type = new GraphQLTypeDefinition(name, kind));
        }

        return type;
    }

    private void ReadRoots()
    {
        ReadDirectives();
        Expect("{");
        while (!TryTake("}"))
        {
            var kind = TakeName();
            Expect(":");
            _roots[kind] = TakeName();
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
            while (TryTake("&") || (Token.Kind == GraphQLTokenKind.Name && !Is("{")));
        }

        ReadDirectives();
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
        SkipDescription();
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
        var hasDefault = TryTake("=");
        if (hasDefault)
        {
            ReadConstant();
        }

        ReadDirectives();
        return new GraphQLField(name, type, arguments.ToEquatableArray(), hasDefault);
    }

    private void ReadEnum(GraphQLTypeDefinition type)
    {
        ReadDirectives();
        if (TryTake("{"))
        {
            while (!TryTake("}"))
            {
                SkipDescription();
                type.AddValue(TakeName());
                ReadDirectives();
            }
        }
    }

    private void ReadUnion(GraphQLTypeDefinition type)
    {
        ReadDirectives();
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

    private void ReadDirectiveDefinition()
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
        _directives[name] = new GraphQLDirectiveDefinition(name, arguments.ToEquatableArray(), places.ToEquatableArray(), isRepeatable);
    }

    private void SkipDescription()
    {
        if (Token.Kind == GraphQLTokenKind.String)
        {
            Take();
        }
    }
}
