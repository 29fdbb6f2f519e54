using System.IO.Compression;
using System.Net;
using System.Text;
using JobKit.TestKit;

namespace JobKit.Tests;

/// <summary>Answers are read whole, bounded, and in time; what is no status is a typed failure.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Compressed_answers_are_read(string encoding)
    {
        await using var acme = await AcmeHost.StartAsync([Compressed(encoding, """{"phase":"done"}"""u8.ToArray())]);

        (await acme.Provider.GetStatusAsync(AcmeHost.Job)).State.Should().Be(JobState.Succeeded);
    }

    [Fact]
    public async Task The_bound_counts_what_comes_out_of_compression()
    {
        var bomb = Encoding.UTF8.GetBytes($$"""{"phase":"done","note":"{{new string('x', 200_000)}}"}""");
        await using var acme = await AcmeHost.StartAsync([Compressed("gzip", bomb)], options => options.MaxResponseBytes = 100_000);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobResponseException>()).Which;

        failure.Message.Should().Contain("100000 bytes").And.Contain("MaxResponseBytes");
    }

    [Fact]
    public async Task A_vendor_that_does_not_answer_in_time_is_unavailable()
    {
        using var released = new ManualResetEventSlim();
        await using var server = await CannedServer.StartAsync(_ =>
        {
            released.Wait(TimeSpan.FromSeconds(20));
            return AcmeHost.Phase("done");
        });
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("done")], options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.RequestTimeout = TimeSpan.FromSeconds(5);
        });

        var poll = acme.Provider.GetStatusAsync(AcmeHost.Job);
        acme.Time.Advance(TimeSpan.FromSeconds(5));
        var failure = (await poll.Awaiting(task => task).Should().ThrowAsync<JobUnavailableException>()).Which;
        released.Set();

        failure.Message.Should().Contain("no answer within 00:00:05");
        failure.IsTransient.Should().BeTrue();
        failure.StatusCode.Should().BeNull();
    }

    [Fact]
    public async Task A_vendor_that_is_not_there_is_unavailable()
    {
        var dead = await CannedServer.StartAsync(AcmeHost.Phase("done"));
        var address = dead.BaseAddress;
        await dead.DisposeAsync();
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("done")], options => options.BaseAddress = address);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobUnavailableException>()).Which;

        failure.Message.Should().Contain("cannot be reached");
        failure.Provider.Should().Be("acme");
    }

    [Fact]
    public async Task Cancelling_is_cancellation_and_no_failure_of_the_vendor()
    {
        await using var acme = await AcmeHost.SayingAsync("done");

        await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job, new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Problem_details_become_code_message_and_detail()
    {
        var problem = CannedAnswer.Json("""{"type":"https://acme.example/problems/quota","title":"Quota used up","status":403,"detail":"100 builds a day"}""", status: 403)
            with { ContentType = "application/problem+json; charset=utf-8" };
        await using var acme = await AcmeHost.StartAsync([problem]);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobAccessDeniedException>()).Which;

        failure.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        failure.VendorCode.Should().Be("https://acme.example/problems/quota");
        failure.VendorMessage.Should().Be("Quota used up");
        failure.Detail.Should().Be("100 builds a day");
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_answer_does_no_harm()
    {
        await using var acme = await AcmeHost.StartAsync([new CannedAnswer { Body = [0xEF, 0xBB, 0xBF, .. """{"phase":"done"}"""u8] }]);

        (await acme.Provider.GetStatusAsync(AcmeHost.Job)).State.Should().Be(JobState.Succeeded);
    }

    [Theory]
    [InlineData(404, typeof(JobNotFoundException), false)]
    [InlineData(410, typeof(JobNotFoundException), false)]
    [InlineData(401, typeof(JobAccessDeniedException), false)]
    [InlineData(429, typeof(JobThrottledException), true)]
    [InlineData(408, typeof(JobUnavailableException), true)]
    [InlineData(524, typeof(JobUnavailableException), true)]
    [InlineData(422, typeof(JobRequestException), false)]
    [InlineData(418, typeof(JobResponseException), false)]
    [InlineData(304, typeof(JobResponseException), false)]
    public async Task Each_HTTP_status_has_its_failure(int status, Type expected, bool isTransient)
    {
        await using var acme = await AcmeHost.StartAsync([new CannedAnswer { Status = status, ContentType = null }]);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobProviderException>()).Which;

        failure.Should().BeOfType(expected);
        failure.IsTransient.Should().Be(isTransient);
        ((int)failure.StatusCode!).Should().Be(status);
    }

    [Fact]
    public async Task A_result_link_is_told_and_not_fetched()
    {
        await using var stranger = await CannedServer.StartAsync(AcmeHost.Phase("done"));
        await using var acme = await AcmeHost.StartAsync([CannedAnswer.Json($$"""{"phase":"done","artifact":"{{stranger.BaseAddress}}a.zip"}""")]);

        var status = await acme.Provider.GetStatusAsync(AcmeHost.Job);

        status.ResultUrl.Should().Be(new Uri(stranger.BaseAddress, "a.zip"));
        stranger.Requests.Should().BeEmpty();
    }

    private static CannedAnswer Compressed(string encoding, byte[] body)
    {
        using var output = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(output, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(body);
        }

        return new CannedAnswer { Body = output.ToArray(), Headers = new Dictionary<string, string> { ["Content-Encoding"] = encoding } };
    }
}
