using JobKit.Specs;
using Microsoft.Extensions.Primitives;

namespace JobKit.MockServer;

/// <summary>What the description says of one parameter. A scalar is judged as the text that it is; lists and maps are read by their style first.</summary>
internal sealed class ParameterCheck
{
    private readonly Parameter _parameter;
    private readonly ParameterDecoder? _decoder;
    private readonly CompiledSchema? _schema;
    private readonly ParameterShape _shape;
    private readonly RequestPlace _place;
    private readonly string? _listName;

    private ParameterCheck(Parameter parameter, CompiledSchema? schema)
    {
        (_parameter, _schema, _shape) = (parameter, schema, ParameterShape.Of(parameter.Schema));
        _decoder = _shape.IsList || _shape.IsMap || parameter.Style == ParameterStyle.Json ? new ParameterDecoder(parameter, _shape) : null;
        _listName = _shape.IsList ? parameter.Name + "[]" : null;
        _place = parameter.Place switch
        {
            ParameterPlace.Path => RequestPlace.Path,
            ParameterPlace.Query => RequestPlace.Query,
            ParameterPlace.Header => RequestPlace.Header,
            _ => RequestPlace.Cookie,
        };
    }

    /// <summary>The check; null where every request passes it.</summary>
    public static ParameterCheck? Compile(Parameter parameter, SchemaCompiler schemas)
    {
        var schema = parameter.Schema is null ? null : schemas.Of(parameter.Schema);
        var isPlain = schema is null or { TakesAnyText: true } && parameter.Style is not (ParameterStyle.Json or ParameterStyle.Label or ParameterStyle.Matrix);
        return isPlain && (!parameter.Required || parameter.Place == ParameterPlace.Path) ? null : new ParameterCheck(parameter, isPlain ? null : schema);
    }

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        // Most requests have no query, and need not be asked for each parameter in it.
        var isWithoutQuery = _place == RequestPlace.Query && !request.Http.QueryString.HasValue;
        var values = isWithoutQuery ? StringValues.Empty : Sent(request);
        if (values.Count == 0 && (isWithoutQuery || _decoder?.IsSentByMembers(request.Http.Query) != true))
        {
            if (_parameter.Required)
            {
                Report(ref findings, "required", "is required");
            }

            return;
        }

        if (_schema is null || (_parameter.AllowEmptyValue && StringValues.IsNullOrEmpty(values) && values.Count > 0))
        {
            return;
        }

        if (_decoder is null || (_shape.IsScalar && values.Count == 1 && TakesScalar(values)))
        {
            CheckScalar(values, ref findings);
        }
        else
        {
            CheckWhole(request, values, ref findings);
        }
    }

    private StringValues Sent(MockRequest request) => _place switch
    {
        RequestPlace.Path => request.Path.TryGetValue(_parameter.Name, out var text) ? new StringValues(text) : StringValues.Empty,
        RequestPlace.Query => request.Http.Query.TryGetValue(_parameter.Name, out var values) || (_listName is not null && request.Http.Query.TryGetValue(_listName, out values)) ? values : StringValues.Empty,
        RequestPlace.Header => request.Http.Headers.TryGetValue(_parameter.Name, out var header) ? header : StringValues.Empty,
        _ => request.Http.Cookies.TryGetValue(_parameter.Name, out var cookie) ? new StringValues(cookie) : StringValues.Empty,
    };

    private bool TakesScalar(StringValues values)
    {
        var run = new SchemaRun(SchemaDirection.Request);
        _schema!.Check(SchemaValue.OfText(values[0] ?? ""), ref run);
        return run.Errors == 0;
    }

    private void CheckScalar(StringValues values, ref RequestFindings findings)
    {
        if (values.Count > 1)
        {
            findings.Add(new RequestProblem(_place, _parameter.Name, "", "repeated", $"is sent {values.Count} times; the first counts", IsNote: true));
        }

        var run = new SchemaRun(SchemaDirection.Request);
        _schema!.Check(SchemaValue.OfText(ParameterDecoder.WithoutPrefix(_parameter, values[0] ?? "")), ref run);
        findings.Add(_place, _parameter.Name, run);
    }

    private void CheckWhole(MockRequest request, StringValues values, ref RequestFindings findings)
    {
        if (_parameter.Style == ParameterStyle.Json)
        {
            CheckJson(values[0] ?? "", ref findings);
            return;
        }

        var run = new SchemaRun(SchemaDirection.Request);
        _schema!.Check(SchemaValue.OfTexts(_decoder!.Decode(values, request.Http.Query)), ref run);
        findings.Add(_place, _parameter.Name, run);
    }

    private void CheckJson(string text, ref RequestFindings findings)
    {
        var (json, error) = JsonText.Parse(System.Text.Encoding.UTF8.GetBytes(text));
        if (error is not null)
        {
            Report(ref findings, "json", $"must be JSON: {error}");
            return;
        }

        var run = new SchemaRun(SchemaDirection.Request);
        _schema!.Check(SchemaValue.Of(json), ref run);
        findings.Add(_place, _parameter.Name, run);
    }

    private void Report(ref RequestFindings findings, string rule, string detail) => findings.Add(new RequestProblem(_place, _parameter.Name, "", rule, detail));
}
