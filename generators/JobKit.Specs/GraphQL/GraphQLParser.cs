namespace JobKit.Specs;

/// <summary>What the readers of schemas and of documents share: tokens, types and values.</summary>
internal abstract class GraphQLParser
{
    private const int MaxDepth = 64;

    private readonly GraphQLLexer _lexer;
    private int _depth;
    private bool _isConstant;

    protected GraphQLParser(SourceFile file)
    {
        _lexer = new GraphQLLexer(file);
        Token = _lexer.Next();
    }

    protected GraphQLToken Token { get; private set; }

    protected bool IsEnd => Token.Kind == GraphQLTokenKind.End;

    protected GraphQLToken Take()
    {
        var taken = Token;
        Token = _lexer.Next();
        return taken;
    }

    protected bool Is(string text) => Token.Kind is GraphQLTokenKind.Punctuation or GraphQLTokenKind.Name && Token.Text == text;

    protected bool TryTake(string text)
    {
        if (!Is(text))
        {
            return false;
        }

        Take();
        return true;
    }

    protected void Expect(string text)
    {
        if (!TryTake(text))
        {
            throw Fault($"`{text}` is missing here.");
        }
    }

    protected string TakeName() => Token.Kind == GraphQLTokenKind.Name ? Take().Text : throw Fault("A name is missing here.");

    protected SyntaxFault Fault(string message) => new(IsEnd ? "The GraphQL text ends too early." : message, Token.Location);

    protected T Nested<T>(Func<T> read)
    {
        if (++_depth > MaxDepth)
        {
            throw Fault($"This nests deeper than {MaxDepth} levels.");
        }

        var result = read();
        _depth--;
        return result;
    }

    protected GraphQLType ReadType()
    {
        GraphQLType type;
        if (TryTake("["))
        {
            type = new GraphQLType(null, Nested(ReadType), false);
            Expect("]");
        }
        else
        {
            type = new GraphQLType(TakeName(), null, false);
        }

        return TryTake("!") ? type with { IsRequired = true } : type;
    }

    /// <summary>Reads a value that holds no variables.</summary>
    protected GraphQLValue ReadConstant()
    {
        _isConstant = true;
        var value = ReadValue();
        _isConstant = false;
        return value;
    }

    protected GraphQLValue ReadValue() => Nested(() =>
    {
        if (Is("$") && _isConstant)
        {
            throw Fault("A variable cannot stand here, where the value is constant.");
        }

        if (TryTake("$"))
        {
            return new GraphQLValue(GraphQLValueKind.Variable, TakeName());
        }

        if (TryTake("["))
        {
            var items = new List<GraphQLValue>();
            while (!TryTake("]"))
            {
                items.Add(ReadValue());
            }

            return new GraphQLValue(GraphQLValueKind.List, "") { Items = items.ToEquatableArray() };
        }

        if (TryTake("{"))
        {
            var fields = new List<GraphQLArgument>();
            while (!TryTake("}"))
            {
                fields.Add(ReadArgument());
            }

            return new GraphQLValue(GraphQLValueKind.Object, "") { Fields = fields.ToEquatableArray() };
        }

        return Token.Kind switch
        {
            GraphQLTokenKind.String => new GraphQLValue(GraphQLValueKind.String, Take().Text),
            GraphQLTokenKind.Number => new GraphQLValue(GraphQLValueKind.Number, Take().Text),
            GraphQLTokenKind.Name => new GraphQLValue(Token.Text is "true" or "false" ? GraphQLValueKind.Boolean : Token.Text == "null" ? GraphQLValueKind.Null : GraphQLValueKind.Enum, Take().Text),
            _ => throw Fault("A value is missing here."),
        };
    });

    protected GraphQLArgument ReadArgument()
    {
        var name = TakeName();
        Expect(":");
        return new GraphQLArgument(name, ReadValue());
    }

    protected EquatableArray<GraphQLArgument> ReadArguments()
    {
        var arguments = new List<GraphQLArgument>();
        if (TryTake("("))
        {
            ReadMany(")", () => arguments.Add(ReadArgument()));
        }

        return arguments.ToEquatableArray();
    }

    /// <summary>Reads what a pair of brackets that has just begun lists: one or more.</summary>
    protected void ReadMany(string end, Action read)
    {
        do
        {
            read();
        }
        while (!TryTake(end));
    }

    protected EquatableArray<GraphQLDirective> ReadDirectives()
    {
        var directives = new List<GraphQLDirective>();
        while (TryTake("@"))
        {
            directives.Add(new GraphQLDirective(TakeName(), ReadArguments()));
        }

        return directives.ToEquatableArray();
    }
}
