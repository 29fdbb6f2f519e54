using System.Text;
using System.Text.Json.Nodes;

namespace JobKit.MockServer.Tests.Parts;

public class DraftTests
{
    [Fact]
    public void Marks_become_changing_places_and_the_rest_stays_as_it_was()
    {
        var draft = new Draft(new JsonObject());
        draft.Root!["id"] = draft.Mark(new Hole(HoleKind.KeyField, 0, IsRaw: true));
        draft.Root[draft.Mark(new Hole(HoleKind.KeyField, 1))] = "é <b>";
        draft.Root["at"] = draft.Mark(new Hole(HoleKind.CreatedAt, Time: TimeStyle.Of("2020-12-30T18:01:01.828266+00:00")));
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        var text = Encoding.UTF8.GetString(draft.ToTemplate().Fill(new Filling(["9007199254740993", "a\"b"], Moment.At(time))).Span);

        text.Should().Be("""{"id":9007199254740993,"a\"b":"é <b>","at":"2026-01-02T03:04:05.000000+00:00"}""");
    }

    [Theory]
    [InlineData("2021-11-03T04:33:29.489985", "2026-01-02T03:04:05.678000")]
    [InlineData("2021-11-03T04:38:33", "2026-01-02T03:04:05")]
    [InlineData("2021-11-03T04:38:33Z", "2026-01-02T03:04:05Z")]
    [InlineData("1609351261", "1767323045")]
    [InlineData("1609351261000", "1767323045678")]
    [InlineData("Wed, 30 Dec 2020 18:01:01 GMT", "Fri, 02 Jan 2026 03:04:05 GMT")]
    public void Times_are_written_as_the_vendor_writes_them(string documented, string expected) =>
        TimeStyle.Of(documented)!.Write(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero)).Should().Be(expected);
}
