namespace JobKit.Tests;

/// <summary>A reference is one text that one can store: parsed and written without loss.</summary>
public sealed class JobRefTests
{
    private const string Letters = "ab/:%?# .é漢~+&=\"\\";

    [Theory]
    [InlineData("sutro:batch_job_12345", "sutro", new[] { "batch_job_12345" })]
    [InlineData("hotglue:prod.env/flow/tenant%2F1/root", "hotglue", new[] { "prod.env", "flow", "tenant/1", "root" })]
    [InlineData("a:%F0%9F%9A%80/%20", "a", new[] { "🚀", " " })]
    [InlineData("a:b:c", "a", new[] { "b:c" })]
    [InlineData("a:/b", "a", new[] { "", "b" })]
    public void Parts_are_decoded(string text, string provider, string[] parts)
    {
        var job = JobRef.Parse(text);

        job.Provider.Should().Be(provider);
        job.KeyParts.Should().Equal(parts);
        JobRef.Parse(job.ToString()).Should().Be(job);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sutro")]
    [InlineData("sutro:")]
    [InlineData(":x")]
    [InlineData("su tro:x")]
    [InlineData("sutro:%")]
    [InlineData("sutro:%4")]
    [InlineData("sutro:a%zzb")]
    public void What_is_no_reference_is_refused(string? text) => JobRef.TryParse(text, null, out _).Should().BeFalse();

    [Fact]
    public void Refusing_says_what_a_reference_looks_like() =>
        FluentActions.Invoking(() => JobRef.Parse("nonsense")).Should().Throw<FormatException>().Which.Message.Should().Contain("provider:key");

    [Fact]
    public void Every_text_survives_as_a_part()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 500; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Text(random)).ToArray();
            if (parts is [""])
            {
                continue;
            }

            var job = JobRef.Create("p", parts);

            JobRef.Parse(job.ToString()).KeyParts.Should().Equal(parts);
        }
    }

    [Fact]
    public void References_are_equal_by_their_text()
    {
        JobRef.Create("p", "a/b").Should().Be(JobRef.Parse("p:a%2Fb"));
        (JobRef.Create("p", "a", "b") == JobRef.Create("p", "a/b")).Should().BeFalse();
        default(JobRef).ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_job_formats_to_its_reference_and_back()
    {
        var job = new AcmeJob("x/y z");

        job.ToRef().ToString().Should().Be("acme:x%2Fy%20z");
        AcmeJob.TryFromRef(job.ToRef(), out var back).Should().BeTrue();
        back.Should().Be(job);
    }

    [Fact]
    public async Task A_reference_of_another_shape_is_refused_by_name()
    {
        await using var acme = await AcmeHost.SayingAsync("done");

        (await acme.Jobs.Awaiting(jobs => jobs.GetStatusAsync(JobRef.Parse("acme:a/b"))).Should().ThrowAsync<ArgumentException>())
            .Which.Message.Should().Contain("{build_id}");
        acme.Server.Requests.Should().BeEmpty();
    }

    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => Letters[random.Next(Letters.Length)])]);
}
