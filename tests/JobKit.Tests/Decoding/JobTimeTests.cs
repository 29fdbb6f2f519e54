using System.Globalization;
using JobKit.Decoding;

namespace JobKit.Tests;

/// <summary>Times as vendors write them.</summary>
public sealed class JobTimeTests
{
    [Theory]
    [InlineData("2020-12-30T18:01:01.828266+00:00", "2020-12-30T18:01:01.8282660Z")]
    [InlineData("2020-12-30T18:01:01+05:30", "2020-12-30T12:31:01Z")]
    [InlineData("2020-12-30T18:01:01-01:00", "2020-12-30T19:01:01Z")]
    [InlineData("2021-11-03T04:33:29.489985", "2021-11-03T04:33:29.489985Z")]
    [InlineData("2021-11-03t04:33:29z", "2021-11-03T04:33:29Z")]
    [InlineData("2021-11-03T04:33:29.123456789Z", "2021-11-03T04:33:29.1234567Z")]
    [InlineData("2021-11-03 04:33:29", "2021-11-03T04:33:29Z")]
    [InlineData("2021-11-03T04:33Z", "2021-11-03T04:33:00Z")]
    [InlineData("Wed, 03 Nov 2021 04:33:29 GMT", "2021-11-03T04:33:29Z")]
    [InlineData("Sun, 13 Feb 2011 02:12:08 +0000", "2011-02-13T02:12:08Z")]
    [InlineData("Thu, 3 Feb 2011 02:12:08 -0130", "2011-02-03T03:42:08Z")]
    [InlineData("2026-01-02T03:04:05.000+0000", "2026-01-02T03:04:05Z")]
    [InlineData("1711471533", "2024-03-26T16:45:33Z")]
    [InlineData("1711471533123", "2024-03-26T16:45:33.123Z")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z")]
    public void A_time_is_read_in_UTC(string text, string expected) =>
        JobTime.Read(JsonValue.OfText(text)).Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2021-11-03")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2021-13-03T04:33:29Z")]
    [InlineData("2021-11-03T25:33:29Z")]
    [InlineData("2021-11-03T04:33:29+99:00")]
    [InlineData("2021-11-03T04:33:29Zulu")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public void What_is_no_time_is_none(string text) => JobTime.Read(JsonValue.OfText(text)).Should().BeNull();

    [Fact]
    public void The_fast_way_reads_what_the_framework_reads()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 2000; round++)
        {
            var time = new DateTimeOffset(random.NextInt64(DateTime.MinValue.AddYears(2).Ticks, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.Zero)
                .ToOffset(TimeSpan.FromMinutes(random.Next(-13 * 60, 13 * 60)));
            var text = time.ToString(random.Next(2) == 0 ? "yyyy-MM-dd'T'HH:mm:ss.fffffffK" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

            JobTime.Read(JsonValue.OfText(text)).Should().Be(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), text);
        }
    }
}
