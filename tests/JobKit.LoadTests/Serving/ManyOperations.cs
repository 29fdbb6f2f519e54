using System.Text;
using JobKit.TestKit;

namespace JobKit.LoadTests;

/// <summary>Vendor folders like hotglue's, made larger.</summary>
internal static class ManyOperations
{
    /// <summary>hotglue with so many operations more.</summary>
    public static string Folder(string root, int operations) => Write(root, $"operations-{operations}", text =>
    {
        var more = new StringBuilder();
        for (var number = 0; number < operations; number++)
        {
            more.Append($$"""
                  /{env_id}/things-{{number}}/{thing}/parts/{part}:
                    get:
                      operationId: getThing{{number}}
                      parameters:
                        - { name: env_id, in: path, required: true, schema: { type: string } }
                        - { name: thing, in: path, required: true, schema: { type: string } }
                        - { name: part, in: path, required: true, schema: { type: integer } }
                      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }

                """.ReplaceLineEndings("\n"));
        }

        return text.Replace("\npaths:\n", "\npaths:\n" + more, StringComparison.Ordinal);
    });

    /// <summary>hotglue with a description of so many bytes, most of them schemas.</summary>
    public static string OfSize(string root, int bytes) => Write(root, $"bytes-{bytes}", text =>
    {
        var more = new StringBuilder("\n    Filler: { type: string }\n");
        for (var number = 0; text.Length + more.Length < bytes; number++)
        {
            more.Append($"    Filler{number}:\n      type: object\n      properties:\n");
            for (var property = 0; property < 12; property++)
            {
                more.Append($"        property_{property}: {{ type: string, description: \"One of many that nobody asks for, number {property}\" }}\n");
            }
        }

        return text.Contains("\n  schemas:\n", StringComparison.Ordinal)
            ? text.Replace("\n  schemas:\n", "\n  schemas:" + more, StringComparison.Ordinal)
            : text.Replace("\ncomponents:\n", "\ncomponents:\n  schemas:" + more, StringComparison.Ordinal);
    });

    private static string Write(string root, string name, Func<string, string> change)
    {
        var source = Path.Combine(RepoPaths.Specs, "hotglue");
        var folder = Directory.CreateDirectory(Path.Combine(root, name, "hotglue")).FullName;
        var text = File.ReadAllText(Path.Combine(source, "openapi.yaml")).ReplaceLineEndings("\n");
        var changed = change(text);
        if (changed == text)
        {
            throw new InvalidOperationException("hotglue's description no longer has the place at which it is made larger.");
        }

        File.WriteAllText(Path.Combine(folder, "openapi.yaml"), changed);
        File.Copy(Path.Combine(source, "mapping.yaml"), Path.Combine(folder, "mapping.yaml"), overwrite: true);
        return Path.Combine(root, name);
    }
}
