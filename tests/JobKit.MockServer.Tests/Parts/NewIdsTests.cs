namespace JobKit.MockServer.Tests.Parts;

public class NewIdsTests
{
    [Theory]
    [InlineData("job-12345678-1234-1234-1234-1234567890ab", "^job-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
    [InlineData("12598713/flows/l8odS2mce/jobs/2022/37g_DK", "^12598713/flows/l8odS2mce/jobs/2022/[0-9]{2}[a-z]_[A-Z]{2}$")]
    [InlineData("412651", "^[0-9]{6}$")]
    public void New_ids_look_like_the_documented_one(string documented, string pattern)
    {
        var ids = new NewIds();

        var made = Enumerable.Range(0, 50).Select(_ => ids.Next(documented)).ToArray();

        made.Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex(pattern));
    }

    [Theory]
    [InlineData("job-1", null)]
    [InlineData("will-FAIL", JobEnding.Failure)]
    [InlineData("x-notfound", JobEnding.NotFound)]
    [InlineData("93245", JobEnding.Failure)]
    [InlineData("412651", null)]
    public void An_id_chooses_the_ending(string id, JobEnding? ending) => Markers.Find(["env", id]).Should().Be(ending);
}
