namespace JobKit.MockServer.Tests.Parts;

public class PreferenceTests
{
    [Theory]
    [InlineData("example=Result", "Result", null)]
    [InlineData("code=404", null, "404")]
    [InlineData("code=404, example=Not there", "Not there", "404")]
    [InlineData("Example=\"a, b; c\"; dynamic=true", "a, b; c", null)]
    [InlineData("respond-async, wait=10", null, null)]
    [InlineData("", null, null)]
    public void Reads_what_Prism_reads(string header, string? example, string? code)
    {
        var preference = Preference.Read([header]);

        (preference?.Example, preference?.Code).Should().Be((example, code));
    }

    [Theory]
    [InlineData("handling=lenient", true)]
    [InlineData("Handling=Strict, handling=lenient", false)]
    [InlineData("handling=sloppy", null)]
    public void Reads_how_a_request_is_to_be_handled(string header, bool? isLenient) => (Preference.Read([header])?.IsLenient).Should().Be(isLenient);

    [Fact]
    public void Reads_several_headers_and_takes_the_first_of_a_name() =>
        Preference.Read(["code=404", "code=500, example=x"]).Should().Be(new Preference("x", "404"));
}
