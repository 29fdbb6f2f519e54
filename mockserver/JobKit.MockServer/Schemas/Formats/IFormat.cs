namespace JobKit.MockServer;

/// <summary>One value of <c>format</c>.</summary>
internal interface IFormat
{
    /// <summary>The values of <c>format</c> that mean it.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>What a value has to be, for people: <c>a date (2026-01-31)</c>.</summary>
    string Title { get; }

    /// <summary>Whether it is about numbers.</summary>
    bool IsNumber => false;

    /// <summary>Whether a text is of the format.</summary>
    FormatVerdict Judge(string text);
}
