using System.Security.Cryptography;
using System.Text;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Reads vendor folders from the disk, and what clients are made of from them.</summary>
internal static class VendorFolders
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".graphql", ".graphqls", ".gql"];

    /// <summary>The files of a folder that the reader reads; empty where there is no such folder.</summary>
    public static async Task<VendorFolder> ReadAsync(VendorRequest request)
    {
        var files = new List<SourceFile>();
        var paths = Directory.Exists(request.Directory) ? Directory.EnumerateFiles(request.Directory, "*", SearchOption.AllDirectories) : [];
        foreach (var path in paths.Where(path => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant())).Order(StringComparer.Ordinal))
        {
            files.Add(new SourceFile(Path.GetRelativePath(request.Directory, path).Replace('\\', '/'), path, await File.ReadAllTextAsync(path)));
        }

        return new VendorFolder(request.Name, files.ToEquatableArray());
    }

    /// <summary>
    /// The description that the folder's first mapping file without errors uses; null where none does, and for a GraphQL schema, of which NSwag
    /// makes nothing.
    /// </summary>
    public static VendorDescription? Describe(VendorFolder folder)
    {
        var providers = VendorReader.Read(folder).Providers;
        if (providers.FirstOrDefault(provider => provider is { Model: not null, Description.GraphQL: null })?.Description is not { } description
            || DocumentReader.Read(description.File).Root is not { } root)
        {
            return null;
        }

        var called = providers.Select(provider => provider.Model).OfType<ProviderModel>()
            .Where(model => model.Description == description.File.Name)
            .SelectMany(model => new[] { model.Poll, model.Submit?.Call, model.Cancel }.Concat(model.Results.Select(result => result.Call)))
            .OfType<CallModel>()
            .Select(call => OperationName.Of(call.Method, call.Path))
            .ToHashSet();
        return new VendorDescription(folder, description.File, root, called);
    }

    /// <summary>A fingerprint of all files of a folder.</summary>
    public static string Fingerprint(VendorFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folder.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Text.Length}\n{file.Text}"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
