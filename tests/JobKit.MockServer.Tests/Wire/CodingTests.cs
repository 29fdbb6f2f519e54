using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public class CodingTests
{
    [Theory]
    [InlineData("gzip", true)]
    [InlineData("deflate, gzip;q=0.5", true)]
    [InlineData("*", true)]
    [InlineData("gzip;q=0, *", false)]
    [InlineData("br", false)]
    [InlineData("identity", false)]
    [InlineData(null, false)]
    public async Task An_answer_is_compressed_for_whom_wants_it(string? accept, bool isCompressed)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var plain = new HttpClient { BaseAddress = mock.BaseAddress };
        var expected = await plain.GetByteArrayAsync("/jobkit/providers");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/jobkit/providers");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
        }

        using var answer = await plain.SendAsync(request);

        var body = await answer.Content.ReadAsByteArrayAsync();
        answer.Content.Headers.ContentEncoding.Should().Equal(isCompressed ? ["gzip"] : []);
        answer.Content.Headers.ContentLength.Should().Be(body.Length);
        answer.Headers.Vary.Should().Contain("Accept-Encoding");
        (isCompressed ? await DecompressAsync(body) : body).Should().Equal(expected);
    }

    [Fact]
    public async Task Answers_that_change_and_small_ones_are_right_too()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = [.. TestVendors.Sound, Large()] });
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Accept-Encoding", "gzip" } } };

        using var made = await client.GetAsync("/large/jobs/17");
        using var small = await client.GetAsync("/older/v1/jobs/1");

        made.Content.Headers.ContentEncoding.Should().Equal("gzip");
        made.Headers.ETag.Should().Be(new EntityTagHeaderValue("\"v1\"", isWeak: true), "a strong tag is another body's");
        Encoding.UTF8.GetString(await DecompressAsync(await made.Content.ReadAsByteArrayAsync())).Should().Contain("\"id\":\"17\"");
        small.Content.Headers.ContentEncoding.Should().BeEmpty();
        small.Headers.Vary.Should().BeEmpty();
        mock.DefaultSession.Journal.Read().First().AnswerBody.Should().Contain("\"id\":\"17\"", "the journal keeps what is meant");
    }

    [Fact]
    public async Task HEAD_tells_the_compressed_length()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Accept-Encoding", "gzip" } } };

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/jobkit/providers"));
        using var get = await client.GetAsync("/jobkit/providers");

        (head.Content.Headers.ContentLength, head.Content.Headers.ContentEncoding.Single()).Should().Be((get.Content.Headers.ContentLength, "gzip"));
    }

    [Theory]
    [InlineData("gzip", 201)]
    [InlineData("X-GZIP", 201)]
    [InlineData("deflate", 201)]
    [InlineData("br", 201)]
    [InlineData("identity", 201)]
    [InlineData("zstd", 415)]
    [InlineData("gzip, gzip", 415)]
    public async Task A_compressed_request_is_read(string coding, int status)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var answer = await client.PostAsync("/strict/things", Content("""{"name":"ab"}"""u8.ToArray(), coding));

        ((int)answer.StatusCode).Should().Be(status);
        answer.Headers.TryGetValues("Accept-Encoding", out var known).Should().Be(status == 415);
        if (status == 201)
        {
            mock.DefaultSession.Journal.Read().Single().RequestBody.Should().Be("""{"name":"ab"}""");
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_request_that_is_much_larger_than_it_looks_is_refused(string coding)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxRequestBytes = 100_000 });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var answer = await client.PostAsync("/strict/things", Content(new byte[50_000_000], coding));

        ((int)answer.StatusCode).Should().Be(413);
    }

    [Fact]
    public async Task A_request_that_is_not_compressed_as_it_says_is_refused()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        using var content = new StringContent("""{"name":"ab"}""", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        using var answer = await client.PostAsync("/strict/things", content);

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Content-Encoding");
    }

    private static ByteArrayContent Content(byte[] bytes, string coding)
    {
        var content = new ByteArrayContent(Compress(bytes, coding.ToLowerInvariant()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return content;
    }

    private static byte[] Compress(byte[] bytes, string coding)
    {
        using var buffer = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(buffer, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(buffer, CompressionLevel.Fastest),
            "br" => new BrotliStream(buffer, CompressionLevel.Fastest),
            _ => buffer,
        })
        {
            stream.Write(bytes);
        }

        return buffer.ToArray();
    }

    private static async Task<byte[]> DecompressAsync(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await gzip.CopyToAsync(plain);
        return plain.ToArray();
    }

    private static Specs.VendorFolder Large()
    {
        const string Description = """
            openapi: 3.0.3
            info: { title: Large, version: "1" }
            paths:
              /jobs/{id}:
                get:
                  operationId: getJob
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses:
                    "200":
                      description: ok
                      headers: { ETag: { schema: { type: string }, example: '"v1"' } }
                      content: { application/json: { schema: { type: object, properties: { id: { type: string }, state: { type: string, enum: [running, done, broken] }, note: { type: string, minLength: 900 } } } } }
            """;
        const string Mapping = """
            jobkit: 1
            poll: { operation: getJob }
            status: { from: $response.body#/state, map: { running: [running], succeeded: [done], failed: [broken] } }
            """;
        return new Specs.VendorFolder("large", new Specs.EquatableArray<Specs.SourceFile>([new("openapi.yaml", "openapi.yaml", Description), new("mapping.yaml", "mapping.yaml", Mapping)]));
    }
}
