using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Sdks;

/// <summary>The Trade Desk's SDKs for Go, Java and Python: they refuse what is not in their models, and so do these tests.</summary>
public class TtdSdkTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private static readonly string[] Known = ["id", "createdAtUtc", "status", "completedAtUtc", "completionPercentage", "url", "rawResult", "errors"];

    public static TheoryData<string, string> RequestsAndWords()
    {
        var data = new TheoryData<string, string>();
        foreach (var request in SdkRequest.All("ttd"))
        {
            foreach (var word in new[] { "InProgress", "Success", "PartialSuccess", "Failure", "ResultsExpired" })
            {
                data.Add(request.Name, word);
            }
        }

        return data;
    }

    public static TheoryData<string> Requests() => new(SdkRequest.All("ttd").Select(request => request.Name));

    [Theory]
    [MemberData(nameof(RequestsAndWords))]
    public async Task Every_word_comes_in_an_answer_that_the_SDKs_models_take(string name, string word)
    {
        var request = SdkRequest.Of("ttd", name);
        var session = Session(request, new ScenarioStep { Word = word });

        var answer = await Wire.SendAsync(session.AddressOf(Provider(request)), request);

        answer.Status.Should().Be(200);
        answer.MediaType.Should().Be("application/json");
        answer.Headers.Should().NotContainKey("JobKit-Note", "the SDK sends what its vendor describes");
        var job = answer.Json;
        job.Select(member => member.Key).Should().BeSubsetOf(Known, "the models take no other member");
        job["id"]!.GetValueKind().Should().Be(JsonValueKind.Number);
        job["id"]!.ToJsonString().Should().Be("412651");
        ((string)job["status"]!).Should().Be(word);
        IsTime(job["createdAtUtc"]).Should().BeTrue("it is required");
        new[] { "completedAtUtc" }.Should().OnlyContain(member => job[member] == null || IsTime(job[member]));
        new[] { "url", "rawResult", "errors" }.Should().OnlyContain(member => job[member] == null || job[member]!.GetValueKind() == JsonValueKind.String, "errors is one text, not a list");
        (job["completionPercentage"]?.GetValueKind() ?? JsonValueKind.Null).Should().BeOneOf(JsonValueKind.Number, JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Problems_are_application_json_and_have_no_text_as_extension_which_the_Go_SDK_cannot_read(string name)
    {
        var request = SdkRequest.Of("ttd", name);
        var session = Session(request, new ScenarioStep { Answer = "not-found" });
        var address = session.AddressOf(Provider(request));

        var missing = await Wire.SendAsync(address, request);
        var denied = await Wire.SendAsync(address, request.With("TTD-Auth", null));
        var invalid = await Wire.SendAsync(address, request with { Target = request.Target.Replace("412651", "seven", StringComparison.Ordinal) });

        (missing.Status, denied.Status, invalid.Status).Should().Be((404, 401, 400));
        new[] { missing, denied, invalid }.Should().OnlyContain(answer => answer.MediaType == "application/json" && IsProblem(answer.Json));
    }

    [Fact]
    public async Task An_id_beyond_2_to_the_53_keeps_its_digits()
    {
        var request = SdkRequest.Of("ttd", "go") with { Target = "/standardjob/9007199254740993/status" };

        var answer = await Wire.SendAsync(mock.Server.NewSession().AddressOf("ttd-workflows"), request);

        answer.Json["id"]!.ToJsonString().Should().Be("9007199254740993");
    }

    [Fact]
    public async Task The_header_of_the_credential_is_found_in_any_case()
    {
        var request = SdkRequest.Of("ttd", "python");
        foreach (var line in new[] { "Ttd-Auth: t", "TTD-Auth: t", "ttd-auth: t" })
        {
            (await Wire.SendAsync(mock.Server.NewSession().AddressOf("ttd-workflows"), request.With("TTD-Auth", line))).Status.Should().Be(200, line);
        }
    }

    [Fact]
    public async Task Javas_offer_of_h2c_and_its_empty_body_on_GET_are_passed_over()
    {
        var answer = await Wire.SendAsync(mock.Server.NewSession().AddressOf("ttd-workflows"), SdkRequest.Of("ttd", "java"));

        answer.Status.Should().Be(200, "101 is an answer that the client only offered to understand");
        answer.Headers.Should().NotContainKey("Upgrade");
    }

    [Fact]
    public async Task A_503_says_when_to_come_back_and_the_next_try_goes_on()
    {
        var request = SdkRequest.Of("ttd", "python");
        var session = Session(request, new ScenarioStep { Answer = "unavailable", RetryAfter = TimeSpan.FromSeconds(2) }, new ScenarioStep { Word = "Success" });

        var first = await Wire.SendAsync(session.AddressOf("ttd-workflows"), request);
        var second = await Wire.SendAsync(session.AddressOf("ttd-workflows"), request);

        (first.Status, first.Headers.GetValueOrDefault("Retry-After")).Should().Be((503, "2"));
        second.Status.Should().Be(200);
    }

    private MockSession Session(SdkRequest request, params ScenarioStep[] steps)
    {
        var session = mock.Server.NewSession();
        session.AddScenario(Provider(request), new Scenario { Name = "as-told", Steps = steps });
        session.CreateJob(Provider(request), ["412651"], "as-told", ScenarioDrive.Polls);
        return session;
    }

    private static string Provider(SdkRequest request) => request.Target.Contains("typebased", StringComparison.Ordinal) ? "ttd-workflows-typebased" : "ttd-workflows";

    private static bool IsTime(JsonNode? value) =>
        value is not null && DateTimeOffset.TryParseExact((string)value!, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && ((string)value!)[^1] is 'Z' or '0';

    private static bool IsProblem(JsonObject problem) => problem.All(member => member.Key switch
    {
        "type" or "title" or "detail" or "instance" => member.Value is null || member.Value.GetValueKind() == JsonValueKind.String,
        "status" => member.Value is null || member.Value.GetValueKind() == JsonValueKind.Number,
        _ => member.Value is null or JsonObject,
    });
}
