namespace JobKit.Cli.New;

/// <summary>What <c>jobkit new</c> was asked for.</summary>
/// <param name="Input">The description, or a folder that holds it.</param>
/// <param name="Output">The vendor folder; null: <c>specs/</c> and the vendor's name.</param>
/// <param name="Name">The vendor's name; null: that of the folder, or by the description's title.</param>
/// <param name="Operation">The operation that reads a job; null: the best candidate, or the one that is chosen.</param>
/// <param name="Force">Whether files that are there are overwritten.</param>
internal sealed record NewRequest(string Input, string? Output, string? Name, string? Operation, bool Force);
