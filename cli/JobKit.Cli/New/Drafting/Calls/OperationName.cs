using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Names an operation as a mapping does: by its id where that is one operation's only, else by method and path.</summary>
internal static class OperationName
{
    public static string Of(ApiDescription description, Operation operation) =>
        operation.Id is { } id && !string.IsNullOrWhiteSpace(id) && description.WithId(id).Take(2).Count() == 1 ? id : $"{operation.Method} {operation.Path}";

    /// <summary>The operation of that name; null where there is none, or several.</summary>
    public static Operation? Find(ApiDescription description, string name)
    {
        var byId = description.WithId(name).ToList();
        if (byId.Count > 0)
        {
            return byId.Count == 1 ? byId[0] : null;
        }

        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? description.At(name[..space], name[(space + 1)..].Trim()) : null;
    }
}
