namespace JobKit.Clients.Tests;

/// <summary>Small vendors as text.</summary>
internal static class Texts
{
    /// <summary>A mapping that calls one operation and reads one enum.</summary>
    public const string Mapping = """
        jobkit: 1
        poll: { operation: getJob }
        status:
          from: $response.body#/status
          map: { running: [busy], succeeded: [done], failed: [lost] }
        """;

    /// <summary>A 3.1 description: one job, more properties of it, and more of the document.</summary>
    public static string Description(string properties = "", string schemas = "", string paths = "", string version = "3.1.0") => $$"""
        openapi: {{version}}
        info: { title: Test, version: "1" }
        servers: [ { url: "https://api.example.com" } ]
        paths:
          /jobs/{id}:
            get:
              operationId: getJob
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                "200":
                  description: The job.
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/Job" }
        {{Indent(paths, 2)}}
        components:
          schemas:
            Job:
              type: object
              required: [status]
              properties:
                status: { type: string, enum: [busy, done, lost] }
        {{Indent(properties, 8)}}
        {{Indent(schemas, 4)}}
        """;

    private static string Indent(string text, int blanks) =>
        string.Join("\n", text.Split('\n').Where(line => line.Length > 0).Select(line => new string(' ', blanks) + line));
}
