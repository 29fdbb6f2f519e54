namespace JobKit.Specs;

/// <summary>Reads documents: operations, variables, selections and fragments.</summary>
internal sealed class GraphQLDocumentParser(SourceFile file) : GraphQLParser(file)
{
    public GraphQLDocument Parse()
    {
        var operations = new List<GraphQLOperation>();
        var fragments = new List<GraphQLFragment>();
        while (!IsEnd)
        {
            var location = Token.Location;
            if (TryTake("fragment"))
            {
                var name = TakeName();
                Expect("on");
                var on = TakeName();
                var directives = ReadDirectives();
                fragments.Add(new GraphQLFragment(name, on, ReadSelections(), location) { Directives = directives });
            }
            else
            {
                operations.Add(ReadOperation());
            }
        }

        return operations.Count == 0 ? throw Fault("An operation is missing.") : new GraphQLDocument(operations.ToEquatableArray(), fragments.ToEquatableArray());
    }

    private GraphQLOperation ReadOperation()
    {
        var location = Token.Location;
        if (Is("{"))
        {
            return new GraphQLOperation("query", null, default, ReadSelections(), location);
        }

        if (!Is("query") && !Is("mutation") && !Is("subscription"))
        {
            throw Fault("An operation (`query`, `mutation`) is missing here.");
        }

        var kind = TakeName();
        var name = Token.Kind == GraphQLTokenKind.Name ? TakeName() : null;
        var variables = new List<GraphQLVariableDefinition>();
        if (TryTake("("))
        {
            ReadMany(")", () => variables.Add(ReadVariable()));
        }

        var directives = ReadDirectives();
        return new GraphQLOperation(kind, name, variables.ToEquatableArray(), ReadSelections(), location) { Directives = directives };
    }

    private GraphQLVariableDefinition ReadVariable()
    {
        var location = Token.Location;
        Expect("$");
        var name = TakeName();
        Expect(":");
        var type = ReadType();
        var byDefault = TryTake("=") ? ReadConstant() : null;
        return new GraphQLVariableDefinition(name, type, byDefault, location) { Directives = ReadDirectives() };
    }

    private EquatableArray<GraphQLSelection> ReadSelections() => Nested(() =>
    {
        var selections = new List<GraphQLSelection>();
        Expect("{");
        while (!TryTake("}"))
        {
            selections.Add(ReadSelection());
        }

        return selections.Count == 0 ? throw Fault("A selection without fields.") : selections.ToEquatableArray();
    });

    private GraphQLSelection ReadSelection()
    {
        var location = Token.Location;
        if (TryTake("..."))
        {
            if (Token.Kind == GraphQLTokenKind.Name && !Is("on"))
            {
                return new GraphQLFragmentSpread(TakeName(), ReadDirectives(), location);
            }

            var on = TryTake("on") ? TakeName() : null;
            var directives = ReadDirectives();
            return new GraphQLInlineFragment(on, ReadSelections(), directives, location);
        }

        var name = TakeName();
        string? alias = null;
        if (TryTake(":"))
        {
            (alias, name) = (name, TakeName());
        }

        var arguments = ReadArguments();
        var marks = ReadDirectives();
        var selections = Is("{") ? ReadSelections() : default;
        return new GraphQLFieldSelection(alias, name, arguments, selections, marks, location);
    }
}
