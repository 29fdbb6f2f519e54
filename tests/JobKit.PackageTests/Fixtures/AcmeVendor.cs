namespace JobKit.PackageTests;

/// <summary>A vendor that nobody else knows.</summary>
internal static class AcmeVendor
{
    public const string OpenApi = """
        openapi: 3.1.0
        info: { title: Acme builds, version: "1" }
        servers: [{ url: "https://api.acme.example/v1" }]
        security: [{ key: [] }]
        paths:
          /builds/{build_id}:
            get:
              operationId: getBuild
              parameters: [{ name: build_id, in: path, required: true, schema: { type: string } }]
              responses:
                "200":
                  description: The build.
                  content: { application/json: { schema: { $ref: "#/components/schemas/Build" } } }
          /builds:
            get:
              operationId: listBuilds
              responses:
                "200":
                  description: All builds.
                  content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Summary" } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Acme-Key } }
          schemas:
            Build:
              type: object
              required: [phase]
              properties:
                phase: { type: string, enum: [waiting, building, done, broken] }
                note: { type: [string, "null"] }
            Summary: { type: object, properties: { id: { type: string } } }

        """;

    public const string Mapping = """
        jobkit: 1
        poll: { operation: getBuild }
        status:
          from: $response.body#/phase
          map:
            pending:   [waiting]
            running:   [building]
            succeeded: [done]
            failed:    [broken]
        reads: { message: $response.body#/note }

        """;

    public const string Program = """
        using JobKit;
        using JobKit.MockServer;
        using Microsoft.Extensions.DependencyInjection;

        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = args[0] });
        var services = new ServiceCollection();
        services.AddJobKit().AddAcme(options => { options.BaseAddress = mock.AddressOf("acme"); options.ApiKey = "any"; });
        await using var provider = services.BuildServiceProvider();
        var fast = new PollingOptions { Interval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };
        var end = await provider.GetRequiredService<IJobs>().WaitAsync(new AcmeJob("b1").ToRef(), new WaitOptions { Polling = fast });
        Console.WriteLine($"provider: {end.State} ({end.VendorState})");

        """;
}
