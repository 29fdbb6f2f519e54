using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Generators.Tests;

/// <summary>
/// One text in every place of a description that a text of the vendor's can have: title, property, word, parameter, header, result, server, body.
/// What is generated compiles, sends that text and knows it when it comes.
/// </summary>
public sealed class HostileMeaningTests
{
    public static TheoryData<string> Texts() => new(
        "plain",
        "class",
        "1st",
        "on: off # no",
        "quote \" backslash \\ end",
        "\"\"\"raw\"\"\" \"; return; //",
        "comment */ end /* begin",
        "</summary><see cref=\"x\"/> & <![CDATA[ ]]>",
        "a\nb\r\nc\u2028d\u2029e\u0085f\tg",
        "\u0000\u0007\u001b[31m",
        "\u202Eright to left\u202C \u2066isolate\u2069",
        "emoji 🎉 and 👩‍👩‍👧",
        "Straße ÄÖÜ ١٢٣ 中文",
        "I i İ ı",
        "%41%2F/../?a=b&c#d",
        "+ ~ ! $ ' ( ) , ; @",
        "~0~1/~",
        "nameof(JobKit) $\"{1}\" @\"x\"",
        "\\u0041 \\x41 \\n",
        "#pragma warning disable",
        "#if false",
        "[assembly: X]",
        " leading and trailing ",
        new string('x', 200),
        new string('"', 50));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task It_is_sent_and_read_as_it_is_written(string text)
    {
        VendorText[] files = [new VendorText("hostile", "openapi.json", Description(text).ToJsonString()), new VendorText("hostile", "mapping.yaml", Mapping(text).ToJsonString())];
        var harness = GeneratorHarness.Run(files).ShouldCompile();
        harness.Result.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        await using var server = await CannedServer.StartAsync(new CannedAnswer { Body = Encoding.UTF8.GetBytes(new JsonObject { [text] = text, ["value"] = text }.ToJsonString()) });
        await using var services = Services(Load(harness), server.BaseAddress);
        var provider = services.GetRequiredService<IJobs>().Providers.Single();

        var status = await provider.GetStatusAsync(JobRef.Parse(JobRef.Create("hostile", [text]).ToString()));

        provider.Info.Title.Should().Be(text);
        provider.Info.KeyFields.Select(field => field.Name).Should().Equal(text);
        provider.Info.Words.Should().Contain(word => word.Word == text && word.State == JobState.Succeeded);
        (status.State, status.VendorState, status.Message).Should().Be((JobState.Succeeded, text, string.IsNullOrEmpty(text) ? null : text));
        status.Results.Select(result => (result.Name, JsonNode.Parse(result.Value!)!.GetValue<string>())).Should().Equal((text, text));
        var request = server.Requests.Single();
        Query(request.Target).Should().BeEquivalentTo([(text, text), ("fixed " + text, Unbraced(text))]);
        JsonNode.Parse(request.Body)!["note"]!.GetValue<string>().Should().Be(Unbraced(text));
    }

    [Theory]
    [InlineData("X-Note", "one\r\nX-More: two")]
    [InlineData("X-Note", "nul \0")]
    [InlineData("X Note", "a name with a blank")]
    [InlineData("X-Note:", "a name with a colon")]
    [InlineData("", "no name")]
    public void A_header_that_no_request_can_carry_is_a_finding(string name, string value)
    {
        var mapping = Mapping("plain");
        mapping["poll"]!["headers"] = new JsonObject { [name] = value };

        var harness = GeneratorHarness.Run([new VendorText("hostile", "openapi.json", Description("plain").ToJsonString()), new VendorText("hostile", "mapping.yaml", mapping.ToJsonString())]);

        harness.Result.Diagnostics.Should().Contain(finding => finding.Severity == DiagnosticSeverity.Error && finding.Id == "JK1010");
    }

    [Fact]
    public void Names_that_become_one_identifier_stay_apart()
    {
        var description = Description("job-id");
        description["paths"]!["/jobs"]!["post"]!["parameters"]!.AsArray().Add(Parameter("job_id"));
        description["paths"]!["/jobs"]!["post"]!["parameters"]!.AsArray().Add(Parameter("jobId"));
        description["paths"]!["/jobs"]!["post"]!["parameters"]!.AsArray().Add(Parameter("ToRef"));

        var job = Load(GeneratorHarness.Run([new VendorText("hostile", "openapi.json", description.ToJsonString()), new VendorText("hostile", "mapping.yaml", Mapping("job-id").ToJsonString())]).ShouldCompile())
            .GetType("JobKit.HostileJob")!;

        job.GetConstructors().Single(constructor => constructor.GetParameters().Length == 4).GetParameters().Select(parameter => parameter.Name).Should().OnlyHaveUniqueItems();
    }

    private static JsonObject Description(string text) => JsonNode.Parse($$"""
        {
          "openapi": "3.0.3",
          "info": { "title": {{Json(text)}}, "version": {{Json(text)}}, "description": {{Json(text)}} },
          "servers": [{ "url": "https://jobs.example", "description": {{Json(text)}} }],
          "paths": {
            "/jobs": {
              "post": {
                "operationId": "getJob",
                "summary": {{Json(text)}},
                "parameters": [{{Parameter(text).ToJsonString()}}, {{Parameter("fixed " + text).ToJsonString()}}],
                "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } },
                "responses": { "200": { "description": {{Json(text)}}, "content": { "application/json": { "schema": {
                  "type": "object",
                  "required": [{{Json(text)}}],
                  "properties": { {{Json(text)}}: { "type": "string", "enum": [{{Json(text)}}, "other word"], "description": {{Json(text)}} }, "value": { "type": "string" } }
                } } } } }
              }
            }
          }
        }
        """)!.AsObject();

    private static JsonObject Mapping(string text)
    {
        var pointer = "$response.body#/" + text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return JsonNode.Parse($$"""
            {
              "jobkit": 1,
              "auth": { "type": "bearer" },
              "poll": { "operation": "getJob", "parameters": { {{Json("fixed " + text)}}: "$response" }, "body": { "note": "$response" } },
              "status": { "from": {{Json(pointer)}}, "map": { "succeeded": [{ "value": {{Json(text)}} }], "failed": ["other word"] } },
              "reads": { "message": {{Json(pointer)}} },
              "results": [{ "name": {{Json(text)}}, "value": {{Json(pointer)}} }]
            }
            """.Replace("\"$response\"", Json(Unbraced(text)), StringComparison.Ordinal))!.AsObject();
    }

    // In texts that are sent, braces hold expressions and names of the key.
    private static string Unbraced(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static JsonObject Parameter(string name) => new() { ["name"] = name, ["in"] = "query", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static IEnumerable<(string Name, string Value)> Query(string target) => target[(target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
        .Select(pair => pair.Split('=', 2)).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));

    private static Assembly Load(GeneratorHarness harness)
    {
        using var image = new MemoryStream();
        harness.Output.Emit(image).Success.Should().BeTrue();
        return Assembly.Load(image.ToArray());
    }

    private static ServiceProvider Services(Assembly assembly, Uri address)
    {
        var services = new ServiceCollection();
        var settings = new Dictionary<string, string?> { ["JobKit:hostile:BaseAddress"] = address.ToString(), ["JobKit:hostile:BearerToken"] = "any", ["JobKit:hostile:ApiKey"] = "any" };
        assembly.GetType("JobKit.JobKitProviders")!.GetMethod("AddJobKitProviders", [typeof(IServiceCollection), typeof(IConfiguration)])!
            .Invoke(null, [services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build()]);
        return services.BuildServiceProvider();
    }
}
