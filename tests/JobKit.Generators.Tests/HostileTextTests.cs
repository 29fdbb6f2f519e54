using JobKit.TestKit;

namespace JobKit.Generators.Tests;

/// <summary>Whatever a description is called and says, what is generated compiles and means the same.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts() => new(
        "quote \" backslash \\ end",
        "comment */ end",
        "line\\nbreak",
        "{0} {placeholder}",
        "</summary><b>&amp;",
        "\\u202Eright to left\\u202C",
        "emoji 🎉",
        new string('x', 200));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_and_a_word_of_any_text_compile(string text)
    {
        var vector = VectorFile.All.Single(file => file.Name.StartsWith("001", StringComparison.Ordinal));
        var word = "\"" + text.Replace("\\n", "\\n").Replace("\"", "\\\"").Replace("backslash \\ ", "backslash \\\\ ") + "\"";
        var openapi = vector.Files["openapi.yaml"].Replace("enum: [queued,", $"enum: [{word}, queued,").Replace("title: Jobs", $"title: {word}");
        var mapping = vector.Files["mapping.yaml"].Replace("pending: [queued]", $"pending: [{word}, queued]");

        GeneratorHarness.Run([new VendorText("hostile", "openapi.yaml", openapi), new VendorText("hostile", "mapping.yaml", mapping)]).ShouldCompile()
            .Result.GeneratedSources.Should().NotBeEmpty();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_finding()
    {
        var vector = VectorFile.All.Single(file => file.Name.StartsWith("001", StringComparison.Ordinal));
        var openapi = vector.Files["openapi.yaml"].Replace("title: Jobs", "title: \"\\uD83D\"");

        GeneratorHarness.Run([new VendorText("hostile", "openapi.yaml", openapi), new VendorText("hostile", "mapping.yaml", vector.Files["mapping.yaml"])])
            .Result.Diagnostics.Should().ContainSingle(finding => finding.Id == "JK1011");
    }

    [Theory]
    [InlineData("class")]
    [InlineData("1st")]
    [InlineData("to_ref")]
    [InlineData("parse")]
    [InlineData("x-y.z~w")]
    public void A_key_field_of_any_name_compiles(string name)
    {
        var vector = VectorFile.All.Single(file => file.Name.StartsWith("001", StringComparison.Ordinal));
        var openapi = vector.Files["openapi.yaml"].Replace("/jobs/{id}:", $"\"/jobs/{{{name}}}\":").Replace("{ name: id,", $"{{ name: \"{name}\",");

        GeneratorHarness.Run([new VendorText("hostile", "openapi.yaml", openapi), new VendorText("hostile", "mapping.yaml", vector.Files["mapping.yaml"])]).ShouldCompile()
            .Result.GeneratedSources.Should().NotBeEmpty();
    }
}
