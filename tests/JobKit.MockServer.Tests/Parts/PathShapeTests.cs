namespace JobKit.MockServer.Tests.Parts;

public class PathShapeTests
{
    [Theory]
    [InlineData("/jobs/{id}", "jobs/1", "id=1")]
    [InlineData("/jobs/{id}", "Jobs/1", null)]
    [InlineData("/jobs/{id}:cancel", "jobs/a:b:cancel", "id=a:b")]
    [InlineData("/{owner}.{name}/x", "a.b/x", "name=b,owner=a")]
    [InlineData("/jobs/{id}?view=full#later", "jobs/1", "id=1")]
    [InlineData("/v1/{+name}", "v1/operations/123", "name=operations/123")]
    [InlineData("/v1/{+name}:cancel", "v1/operations/123:cancel", "name=operations/123")]
    [InlineData("/v1/{+name}:cancel", "v1/operations/123", null)]
    [InlineData("/{a}{b}", "xyz", "a=x,b=yz")]
    [InlineData("", "", "")]
    public void Reads_the_parameters_of_a_path(string path, string sent, string? expected)
    {
        var values = new Dictionary<string, string>();
        var fits = PathShape.Parse(path, _ => false).TryMatch(sent.Split('/', StringSplitOptions.RemoveEmptyEntries), values);

        (fits ? string.Join(',', values.OrderBy(value => value.Key).Select(value => $"{value.Key}={value.Value}")) : null).Should().Be(expected);
    }

    [Fact]
    public void An_encoded_slash_stays_in_its_segment()
    {
        var values = new Dictionary<string, string>();
        PathShape.Parse("/jobs/{id}/status", _ => false).TryMatch(["jobs", "a/b", "status"], values).Should().BeTrue();
        values["id"].Should().Be("a/b");
    }

    [Theory]
    [InlineData("/jobs/{id}", "/Jobs/{job_id}")]
    [InlineData("/v1/{+name}:cancel", "/v1/{+name}")]
    public void Paths_that_the_tree_cannot_tell_apart_are_one_place(string one, string other) =>
        PathShape.Parse(one, _ => false).Key.Should().Be(PathShape.Parse(other, _ => false).Key);
}
