namespace JobKit.LoadTests;

/// <summary>A server that is measured: how it is started, and what it is asked for.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Command">The program and its arguments, <c>{port}</c> in place of the port.</param>
/// <param name="Path">The path and query of hotglue's status call there.</param>
internal sealed record Contender(string Name, IReadOnlyList<string> Command, string Path)
{
    /// <summary>The folder that the program is started in; null: this one.</summary>
    public string? Directory { get; init; }

    /// <summary>The script by which wrk asks for another job each time; null: the same one always.</summary>
    public string? Script { get; init; }
}
