using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Makes of a description the one document that NSwag gets: the operations that are asked for with all that they lead to, from whichever file of
/// the folder, in the words of OpenAPI 3.0 (2.0 stays 2.0), and nothing that no client needs.
/// </summary>
internal static class DescriptionBundler
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>The bundle. <paramref name="only"/>: the operations to keep; null keeps all, and every named schema.</summary>
    public static JsonObject Bundle(VendorDescription vendor, IReadOnlySet<OperationName>? only)
    {
        var documents = new DocumentSet(vendor.Folder, new FindingSink());
        documents.Add(vendor.File, vendor.Root);
        var top = new Placed(vendor.File.Name, vendor.Root);
        var isVersion2 = top.Text("swagger") is not null;
        var names = new SchemaNames(vendor.TypeName);
        var schemas = new SchemaBundler(documents, names, isVersion2);
        var bundle = new JsonObject
        {
            [isVersion2 ? "swagger" : "openapi"] = isVersion2 ? "2.0" : "3.0.3",
            ["info"] = new JsonObject { ["title"] = vendor.TypeName, ["version"] = "1" },
        };
        foreach (var key in new[] { "consumes", "produces" }.Where(key => isVersion2 && top[key]?.Node is ListNode))
        {
            bundle[key] = new JsonArray([.. top.List(key).Select(type => type.Node).OfType<ScalarNode>().Select(type => type.Text).Where(SafeText.IsLiteral).Select(type => JsonValue.Create(type))]);
        }

        if (only is null)
        {
            foreach (var (entry, schema) in isVersion2 ? top.Map("definitions") : top["components"]?.Map("schemas") ?? [])
            {
                schemas.AddNamed(entry.Key, schema);
            }
        }

        bundle["paths"] = Paths(documents, new OperationBundler(documents, schemas, isVersion2), top, only);
        var named = schemas.Named();
        if (isVersion2)
        {
            bundle["definitions"] = named;
        }
        else
        {
            bundle["components"] = new JsonObject { ["schemas"] = named };
        }

        var paths = bundle["paths"]!.AsObject();
        new Compositions(named).Flatten(paths);
        InlineNames.Add(bundle);
        new InlineTypes(named, names, isVersion2).Name(paths);
        return bundle;
    }

    private static JsonObject Paths(DocumentSet documents, OperationBundler operations, Placed top, IReadOnlySet<OperationName>? only)
    {
        var paths = new JsonObject();
        foreach (var (entry, place) in top.Map("paths").Concat(top.Map("x-ms-paths")))
        {
            if (!entry.Key.StartsWith('/') || documents.Follow(place) is not { } item)
            {
                continue;
            }

            foreach (var method in Methods)
            {
                var name = OperationName.Of(method, entry.Key);
                if (item[method] is { } given && (only is null || only.Contains(name)) && documents.Peek(given) is { Node: MapNode } operation)
                {
                    // Without its fragment, which is never sent, where that leaves it a path of its own.
                    var path = SafeText.Path(name.Path);
                    path = (paths[path] as JsonObject)?.ContainsKey(method) == true ? SafeText.Path(entry.Key) : path;
                    var read = paths[path] as JsonObject ?? [];
                    paths[path] ??= read;
                    read[method] ??= operations.Read(path, item, operation);
                }
            }
        }

        return paths;
    }
}
