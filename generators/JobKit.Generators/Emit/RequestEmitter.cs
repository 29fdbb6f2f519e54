using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The request that asks for a job.</summary>
internal sealed class RequestEmitter(ProviderModel model)
{
    public void Emit(CodeWriter code)
    {
        var poll = model.Poll;
        code.Line("/// <inheritdoc/>").Block($"protected override HttpRequestMessage CreateRequest({model.TypeName}Job job)", () =>
        {
            code.Line("var target = new StringBuilder();");
            EmitPath(code, poll);
            foreach (var parameter in poll.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query))
            {
                Optional(code, parameter, value => $"RequestText.Query(target, {CSharpText.Literal(parameter.Name)}, {value});");
            }

            code.Line($"var request = NewRequest({Method(poll.Method)}, target.ToString());");
            if (!poll.Parameters.Any(parameter => parameter.Place == ParameterPlace.Header && string.Equals(parameter.Name, "Accept", StringComparison.OrdinalIgnoreCase)))
            {
                code.Line("request.Headers.TryAddWithoutValidation(\"Accept\", \"application/json\");");
            }

            foreach (var parameter in poll.Parameters.Where(parameter => parameter.Place == ParameterPlace.Header && !string.Equals(parameter.Name, "Content-Type", StringComparison.OrdinalIgnoreCase)))
            {
                Optional(code, parameter, value => $"request.Headers.TryAddWithoutValidation({CSharpText.Literal(parameter.Name)}, {value});");
            }

            EmitBody(code, poll);
            code.Line("return request;");
        });
    }

    private static string Method(string method) => method switch
    {
        "GET" => "HttpMethod.Get",
        "POST" => "HttpMethod.Post",
        "PUT" => "HttpMethod.Put",
        _ => $"new HttpMethod({CSharpText.Literal(method)})",
    };

    private void EmitPath(CodeWriter code, CallModel poll)
    {
        var path = poll.Path;
        var from = 0;
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', from))
        {
            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = path.Substring(open + 1, close - open - 1);
            var parameter = poll.Parameters.FirstOrDefault(candidate => candidate.Place == ParameterPlace.Path && candidate.Name == name);
            Literal(code, path.Substring(from, open - from));
            if (parameter is not null)
            {
                code.Line($"target.Append(RequestText.{(parameter.AllowReserved ? "Reserved" : "Segment")}({Text(parameter.Value)}, {CSharpText.Literal(name)}));");
            }

            from = close + 1;
        }

        Literal(code, path.Substring(from));
    }

    private static void Literal(CodeWriter code, string text)
    {
        if (text.Length > 0)
        {
            code.Line($"target.Append({CSharpText.Literal(text)});");
        }
    }

    private void Optional(CodeWriter code, ParameterModel parameter, Func<string, string> statement)
    {
        if (parameter.OmitWhenEmpty && parameter.Value.AsLiteral is null)
        {
            code.Block($"if ({Text(parameter.Value)} is {{ Length: > 0 }} {Local(parameter.Name)})", () => code.Line(statement(Local(parameter.Name))));
        }
        else
        {
            code.Line(statement(Text(parameter.Value)));
        }
    }

    private static string Local(string name) => "given" + Naming.Pascal(name);

    private void EmitBody(CodeWriter code, CallModel poll)
    {
        if (poll.Body is null && poll.GraphQL is null)
        {
            return;
        }

        code.Line("using var buffer = new global::System.IO.MemoryStream();");
        code.Block("using (var json = new global::System.Text.Json.Utf8JsonWriter(buffer))", () =>
        {
            if (poll.GraphQL is { } graphQL)
            {
                EmitGraphQL(code, graphQL);
            }
            else
            {
                EmitValue(code, poll.Body!);
            }
        });
        code.Line("request.Content = new ByteArrayContent(buffer.ToArray());");
        var contentType = poll.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))?.Value.AsLiteral ?? poll.ContentType ?? "application/json";
        code.Line($"request.Content.Headers.TryAddWithoutValidation(\"Content-Type\", {CSharpText.Literal(contentType)});");
    }

    private void EmitGraphQL(CodeWriter code, GraphQLModel graphQL)
    {
        code.Line("json.WriteStartObject();").Line($"json.WriteString(\"query\"u8, {CSharpText.Literal(graphQL.Document)});").Line("json.WriteStartObject(\"variables\"u8);");
        foreach (var variable in graphQL.Variables)
        {
            var name = CSharpText.Literal(variable.Name);
            void Write(string text)
            {
                code.Line($"json.WritePropertyName({name});");
                code.Line(variable.Type == KeyFieldType.String ? $"json.WriteStringValue({text});" : $"json.WriteRawValue({text});");
            }

            if (variable.OmitWhenEmpty && variable.Value.AsLiteral is null)
            {
                code.Block($"if ({Text(variable.Value)} is {{ Length: > 0 }} {Local(variable.Name)})", () => Write(Local(variable.Name)));
            }
            else
            {
                Write(Text(variable.Value));
            }
        }

        code.Line("json.WriteEndObject();");
        if (graphQL.OperationName is { } operation)
        {
            code.Line($"json.WriteString(\"operationName\"u8, {CSharpText.Literal(operation)});");
        }

        code.Line("json.WriteEndObject();");
    }

    private void EmitValue(CodeWriter code, JsonTemplate template)
    {
        switch (template)
        {
            case JsonObjectTemplate map:
                code.Line("json.WriteStartObject();");
                foreach (var member in map.Members)
                {
                    code.Line($"json.WritePropertyName({CSharpText.Literal(member.Name)});");
                    EmitValue(code, member.Value);
                }

                code.Line("json.WriteEndObject();");
                break;
            case JsonArrayTemplate list:
                code.Line("json.WriteStartArray();");
                foreach (var item in list.Items)
                {
                    EmitValue(code, item);
                }

                code.Line("json.WriteEndArray();");
                break;
            case JsonLiteralTemplate literal:
                code.Line($"json.WriteRawValue({CSharpText.Literal(literal.Json)});");
                break;
            case JsonTextTemplate text:
                code.Line(text.Type == KeyFieldType.String ? $"json.WriteStringValue({Text(text.Value)});" : $"json.WriteRawValue({Text(text.Value)});");
                break;
        }
    }

    private string Text(TextTemplate template) => template.AsLiteral is { } literal
        ? CSharpText.Literal(literal)
        : string.Join(" + ", template.Parts.Select(part => part.Text is { } text ? CSharpText.Literal(text) : part.Expression switch
        {
            KeyFieldExpression field => KeyCode.Text(model, field.Name),
            TextExpression nested => Text(nested.Template),
            _ => "\"\"",
        }));
}
