namespace JobKit.Specs;

/// <summary>One thing that is wrong with a vendor folder: what, where, and in its message the mend.</summary>
/// <param name="Id">The id of its page (<c>JK1005</c>).</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One line that names the thing and the mend.</param>
/// <param name="Location">The place in the file at fault.</param>
/// <param name="Value">The text of the value at fault, which <c>suppress</c> matches as <c>at</c>; null where there is none.</param>
public sealed record Finding(string Id, FindingSeverity Severity, string Message, Location Location, string? Value = null)
{
    /// <summary>Whether it is a question in a drafted mapping that nobody has answered yet: nothing is wrong, something is left to say.</summary>
    public bool IsQuestion { get; init; }

    /// <summary><c>path(line,column): error JK1005: message</c>, as compilers print it.</summary>
    public override string ToString() => $"{Location}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
