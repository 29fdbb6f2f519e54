namespace JobKit.Specs;

/// <summary>How a parameter's value is written as text; OpenAPI's names.</summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c>.</summary>
    Simple,

    /// <summary><c>name=a,b</c>; exploded <c>name=a&amp;name=b</c>.</summary>
    Form,

    /// <summary><c>.a.b</c>.</summary>
    Label,

    /// <summary><c>;name=a,b</c>; exploded <c>;name=a;name=b</c>.</summary>
    Matrix,

    /// <summary><c>a b</c>.</summary>
    SpaceDelimited,

    /// <summary><c>a|b</c>.</summary>
    PipeDelimited,

    /// <summary><c>a</c>, a tab, <c>b</c>; OpenAPI 2.0's <c>tsv</c>.</summary>
    TabDelimited,

    /// <summary><c>name[member]=a</c>.</summary>
    DeepObject,

    /// <summary>JSON text: the parameter has <c>content</c>.</summary>
    Json,
}
