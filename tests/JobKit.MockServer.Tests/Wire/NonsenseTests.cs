using System.Text;
using System.Text.RegularExpressions;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public partial class NonsenseTests
{
    private static readonly string[] Texts = ["1", "a", "%00", "%ff", "-", "99999999999999999999999999999999", "true", "null", "{}", "[]", "a,b", "%2F%2F", "..", "%7B%22a%22%3A1%7D", "1e999", "2026-01-01", "3f2a1b5c-8d4e-4f6a-9b7c-0d1e2f3a4b5c"];

    private static readonly string[] Names = ["page", "state", "tags", "ids", "ids[]", "filter[size]", "filter[]", "filter[", "[", "", "window", "where", "limit", "action", "%00"];

    private static readonly string[] Bodies =
    [
        "", "{}", "[]", "null", "\"x\"", "{\"id\":1e400}", "{\"name\":\"ab\",\"pets\":[{\"pet\":null},{\"pet\":{}},7]}", "[[[[]]]]", "{\"a\"", "\ufeff{}", "name=ab&size=1&a[b][c]=2&e[]=3&[]=&=&&&[=]&tags[1000000]=x",
        "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{\r\n--b--\r\n", "--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b--", "--b",
        "{\"query\":\"query($a:[[X!]!]=[1]){job(id:$a,c:{d:[E,1.5e3,\\\"\\\",null,$z]}) @skip(if:$a){...on Q{b}...F}} fragment F on Z{x}\",\"variables\":{\"a\":[1,{}]},\"operationName\":null}",
        "{\"query\":\"mutation{cancelJob(id:1){id} createJob{id}}\",\"variables\":5}", "{\"query\":[]}", "{\"query\":\"{job(id:01){id}jobs{records{id}}}\"}",
    ];

    private static readonly string[] Types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "multipart/form-data", "text/plain", "x/y", "application/json; charset=utf-16", "application/*", ";"];

    private static readonly string[] Preferences = ["", "handling=lenient", "handling=lenient, example=x", "code=404", "code=200, handling=lenient", "scenario=fails, handling=lenient"];

    [Fact]
    public async Task Whatever_is_asked_the_answer_is_never_a_fault_of_the_server()
    {
        var lines = new List<string>();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, LoggerFactory = new ListLoggerFactory(lines) });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        var operations = mock.Played.SelectMany(provider => provider.Operations).ToArray();
        var random = new Random(1);
        var statuses = new HashSet<int>();
        for (var round = 0; round < 3000; round++)
        {
            using var request = Make(operations[random.Next(operations.Length)], random);
            using var answer = await client.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
            ((int)answer.StatusCode).Should().NotBe(500, "round {0}: {1}", round, request);
        }

        statuses.Should().Contain([200, 400, 404, 415, 422]);
        lock (lines)
        {
            lines.Should().NotContain(line => line.Contains("could not be answered"));
        }
    }

    private static HttpRequestMessage Make(PlayedOperation operation, Random random)
    {
        var path = Placeholder().Replace(operation.Path.Split('#')[0], _ => Pick(Texts, random));
        var query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{Pick(Names, random)}={Pick(Texts, random)}"));
        var target = $"/{operation.ProviderName}/{operation.BasePaths[0]}".TrimEnd('/') + path + (query.Length == 0 ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query);
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), new Uri(target, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", random.Next(2) == 0 ? "Bearer t" : "Basic dTpw");
        request.Headers.TryAddWithoutValidation("Prefer", Pick(Preferences, random));
        request.Headers.TryAddWithoutValidation("X-Trace", Pick(Texts, random));
        if (operation.Method != "GET")
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Pick(Bodies, random)));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Pick(Types, random));
        }

        return request;
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    [GeneratedRegex("{[^}]*}")]
    private static partial Regex Placeholder();
}
