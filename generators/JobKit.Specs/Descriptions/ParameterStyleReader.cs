namespace JobKit.Specs;

/// <summary>Reads how a parameter is written: <c>style</c> and <c>explode</c> of 3.x, <c>collectionFormat</c> of 2.0, and their defaults.</summary>
internal static class ParameterStyleReader
{
    public static (ParameterStyle Style, bool Explode) Read(Placed parameter, ParameterPlace place, DescriptionKind kind)
    {
        if (kind == DescriptionKind.OpenApi2)
        {
            return ReadVersion2(parameter.Text("collectionFormat"), place);
        }

        if (parameter["schema"] is null && parameter.Map("content").Any())
        {
            return (ParameterStyle.Json, false);
        }

        var style = parameter.Text("style") switch
        {
            "simple" => ParameterStyle.Simple,
            "form" => ParameterStyle.Form,
            "label" => ParameterStyle.Label,
            "matrix" => ParameterStyle.Matrix,
            "spaceDelimited" => ParameterStyle.SpaceDelimited,
            "pipeDelimited" => ParameterStyle.PipeDelimited,
            "deepObject" => ParameterStyle.DeepObject,
            _ => place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple,
        };
        return (style, parameter["explode"] is null ? style == ParameterStyle.Form : parameter.IsTrue("explode"));
    }

    private static (ParameterStyle Style, bool Explode) ReadVersion2(string? format, ParameterPlace place) => format switch
    {
        "multi" => (ParameterStyle.Form, true),
        "ssv" => (ParameterStyle.SpaceDelimited, false),
        "tsv" => (ParameterStyle.TabDelimited, false),
        "pipes" => (ParameterStyle.PipeDelimited, false),
        _ => (place == ParameterPlace.Query ? ParameterStyle.Form : ParameterStyle.Simple, false),
    };
}
