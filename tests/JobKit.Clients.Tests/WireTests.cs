using System.Reflection;
using JobKit.TestKit;

namespace JobKit.Clients.Tests;

/// <summary>What a client sends for the parameters and bodies that NSwag alone would get wrong.</summary>
public sealed class WireTests
{
    private const string Paths = """
        /forms/{key}:
          post:
            operationId: sendForm
            parameters:
              - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { created_at: { type: integer } } } }
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { job_name: { type: string }, count: { type: integer }, tags: { type: array, items: { type: string } }, left: { type: string } } } } } }
            responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { "what is it?": { type: string } } } } } } }
        """;

    [Fact]
    public async Task A_form_an_object_in_the_query_and_a_name_that_only_the_path_has()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(paths: Paths));
        (await workbench.RunAsync("all acme")).Should().Be(0, workbench.Said);
        var assembly = ClientAssembly.Load(await File.ReadAllTextAsync(workbench.ClientOf("Acme")));
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json("""{"what is it?":"an answer"}"""));
        using var http = new HttpClient { BaseAddress = new Uri($"{server.BaseAddress}".TrimEnd('/') + "/") };
        var client = Activator.CreateInstance(assembly.GetType("JobKit.Acme.AcmeClient")!, http)!;
        var form = Activator.CreateInstance(assembly.GetType("JobKit.Acme.SendFormRequest")!)!;
        Set(form, "JobName", "a & b");
        Set(form, "Count", 3L);
        Set(form, "Tags", new[] { "x", "y" });
        var send = client.GetType().GetMethod("SendFormAsync")!;
        var arguments = send.GetParameters().ToDictionary(parameter => parameter.Name!, parameter => parameter.Name switch { "key" => "k/1", "filterCreatedAt" => 5L, "body" => form, _ => parameter.HasDefaultValue ? parameter.DefaultValue : null });
        arguments["cancellationToken"] = CancellationToken.None;

        var call = (Task)send.Invoke(client, [.. arguments.Values])!;
        await call;

        var request = server.Requests.Single();
        request.Target.Should().Be("/forms/k%2F1?filter%5Bcreated_at%5D=5");
        request.Headers["Content-Type"].Should().Be("application/x-www-form-urlencoded");
        request.Body.Split('&').Should().BeEquivalentTo(["job_name=a+%26+b", "count=3", "tags=x", "tags=y"]);
        var answer = call.GetType().GetProperty("Result")!.GetValue(call)!;
        answer.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.GetValue(answer)).Should().Equal("an answer");
    }

    private static void Set(object target, string property, object value) => target.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(target, property == "Tags" ? ((string[])value).ToList() : value);
}
