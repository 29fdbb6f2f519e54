using System.Reflection;
using System.Text.Json;

namespace JobKit.Clients.Tests;

/// <summary>The clients themselves: compiled by Roslyn with System.Text.Json's generator, then read answers with them.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task A_client_reads_what_descriptions_declare_and_what_vendors_send_instead()
    {
        var code = await MakeAsync(
            """
            phase: { type: string, enum: [Pre-Processing, "2nd", on, Value, Equals, "a b", "", '"'] }
            maybe: { type: [string, "null"], enum: [x, y, null] }
            always: { const: fixed }
            owner: { anyOf: [ { $ref: "#/components/schemas/Person" }, { type: "null" } ] }
            either: { oneOf: [ { type: string }, { type: object } ] }
            count: { type: integer }
            started_at: { type: string, format: date-time }
            """,
            "Person: { type: object, properties: { name: { type: string } } }");
        var client = ClientAssembly.Load(code);

        var answer = Read(client, """{"status":"never heard of","phase":"Pre-Processing","maybe":null,"always":"other","owner":{"name":"Ann"},"either":{"a":1},"count":9007199254740993,"started_at":"2026-01-02T03:04:05"}""");

        Text(answer, "Status").Should().Be("never heard of", "an unknown word is kept and does not throw");
        Text(answer, "Phase").Should().Be("Pre-Processing");
        answer.GetType().GetProperty("Phase")!.PropertyType.GenericTypeArguments[0].GetProperty("PreProcessing")!.GetValue(null).Should().Be(Value(answer, "Phase"));
        Value(answer, "Maybe").Should().BeNull();
        Text(answer, "Always").Should().Be("other");
        Text(Value(answer, "Owner")!, "Name").Should().Be("Ann");
        Text(answer, "Either").Should().Be("""{"a":1}""");
        Value(answer, "Count").Should().Be(9007199254740993);
        Value(answer, "StartedAt").Should().Be(DateTimeOffset.Parse("2026-01-02T03:04:05Z"));
    }

    [Fact]
    public async Task Names_that_become_one_identifier_stay_two_properties()
    {
        var client = ClientAssembly.Load(await MakeAsync(
            """
            job-id: { type: string }
            job_id: { type: string }
            jobId: { type: string }
            job: { type: string }
            ToString: { type: string }
            additionalProperties: { type: string }
            class: { type: string }
            "1st": { type: string }
            "+1": { type: string }
            "-1": { type: string }
            "😀": { type: string }
            """));

        var answer = Read(client, """{"status":"done","job-id":"a","job_id":"b","jobId":"c","job":"d","ToString":"e","additionalProperties":"f","class":"g","1st":"h","+1":"i","-1":"j","😀":"k"}""");

        answer.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.GetValue(answer))
            .Should().BeEquivalentTo(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]);
    }

    [Fact]
    public async Task Schemas_that_are_called_like_what_the_client_uses_are_renamed()
    {
        var code = await MakeAsync(
            "a: { $ref: '#/components/schemas/System' }\nb: { $ref: '#/components/schemas/JobKit' }\nc: { $ref: '#/components/schemas/AcmeClient' }\nd: { $ref: '#/components/schemas/string' }\ne: { $ref: '#/components/schemas/job_x' }\nf: { $ref: '#/components/schemas/JobX' }\ng: { $ref: '#/components/schemas/ApiException' }",
            string.Join("\n", new[] { "System", "JobKit", "AcmeClient", "string", "job_x", "JobX", "ApiException" }.Select(name => $"{name}: {{ type: object, properties: {{ name: {{ type: string }} }} }}")));

        ClientAssembly.ErrorsOf(code).Should().BeEmpty();
    }

    [Fact]
    public async Task Text_that_tries_to_leave_its_comment_or_literal_stays_in_it()
    {
        string[] values =
        [
            "value: { type: object, properties: { a: { type: string } }, description: \"one\\u2028public static int Injected;\\u0085\\r } */ </summary>\" }",
            "value: { type: object, properties: { a: { type: string } }, title: \"a\\\"; public static int Injected; //\" }",
            .. new[] { "a\\\")] public int Injected { get; set; } [System.Obsolete(\\\"", "a\\\\", "line\\nbreak", "{0} {x}", "\\u202Egnp", "\\u2028 public int Injected;", "*/ }" }
                .Select(name => $"\"{name}\": {{ type: string }}\nword: {{ type: string, enum: [\"{name}\", fine] }}"),
        ];
        using var workbench = new Workbench();
        foreach (var (index, value) in values.Index())
        {
            workbench.Vendor($"v{index}", Texts.Mapping, Texts.Description(value));
        }

        (await workbench.RunAsync([.. values.Select((_, index) => $"all v{index}")])).Should().Be(0);

        workbench.Said.Should().BeEmpty();
        foreach (var index in Enumerable.Range(0, values.Length))
        {
            HoldsNothingInjected(await File.ReadAllTextAsync(workbench.ClientOf($"V{index}")));
        }
    }

    [Fact]
    public async Task An_operation_with_odd_names_everywhere_compiles_and_the_rest_of_the_client_with_it()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(paths:
            """
            "/a\"b\\c\n{x}":
              get:
                operationId: "😀"
                parameters:
                  - { name: "q\"uote", in: query, schema: { type: string } }
                  - { name: "same", in: query, schema: { type: string } }
                  - { name: "Same", in: query, schema: { type: string } }
                  - { name: "sa-me", in: header, required: true, schema: { type: string } }
                  - { name: beta, in: header, schema: { type: array, items: { type: string, enum: [a, b] } } }
                  - { name: body, in: query, schema: { type: boolean } }
                  - { name: json, in: query, content: { application/json: { schema: { type: object } } } }
                responses:
                  "200 || Injected()": { description: no }
                  "2XX": { description: ok, content: { "application/vnd.acme+json; v=\"1\"": { schema: { type: object } }, "application/json": { schema: { type: object } } } }
                  4XX: { description: no, content: { application/json: { schema: { type: object } } } }
            "/form#create":
              post:
                operationId: class
                requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }
                responses: { "200": { description: ok, content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
            """));

        (await workbench.RunAsync("all acme")).Should().Be(0);

        workbench.Said.Should().BeEmpty();
        HoldsNothingInjected(await File.ReadAllTextAsync(workbench.ClientOf("Acme")));
    }

    private static async Task<string> MakeAsync(string properties, string schemas = "")
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(properties, schemas));
        (await workbench.RunAsync("all acme")).Should().Be(0);
        workbench.Said.Should().BeEmpty();
        return await File.ReadAllTextAsync(workbench.ClientOf("Acme"));
    }

    private static void HoldsNothingInjected(string code) =>
        ClientAssembly.Load(code).GetTypes().SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            .Select(member => member.Name).Should().NotContain("Injected");

    // As the client does it: with its own metadata, in the options that clients share.
    private static object Read(Assembly client, string json)
    {
        var context = client.GetType("JobKit.Acme.AcmeJsonContext")!;
        var options = VendorJson.Options((System.Text.Json.Serialization.JsonSerializerContext)context.GetProperty("Default")!.GetValue(null)!);
        return JsonSerializer.Deserialize(json, options.GetTypeInfo(client.GetType("JobKit.Acme.Job")!))!;
    }

    private static object? Value(object answer, string property) => answer.GetType().GetProperty(property)!.GetValue(answer);

    private static string? Text(object answer, string property) => Value(answer, property)?.ToString();
}
