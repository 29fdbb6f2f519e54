using JobKit.TestKit;

namespace JobKit.Tests;

/// <summary>The public surface is a file; it changes on purpose or not at all.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_in_PublicApi_txt()
    {
        var (accepted, actual) = ApiFile.Compare(typeof(IJobs).Assembly, "providers/JobKit/PublicApi.txt");

        actual.Should().Be(accepted, "a change of the surface is accepted by running this test with {0}=1", ApiFile.AcceptVariable);
    }
}
