using System.Globalization;
using JobKit.TestKit;

namespace JobKit.Specs.Tests;

/// <summary>Every sentence of the mapping language: the findings that a file gives, all of them and no other, and the key of its job.</summary>
public sealed class VectorFindingsTests
{
    public static TheoryData<string> Names() => new(VectorFile.All.Select(vector => vector.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_findings_are_those_of_the_vector(string name)
    {
        var vector = VectorFile.All.Single(file => file.Name == name);

        var found = Read(vector).Findings.OrderBy(finding => finding.Id).ThenBy(finding => finding.Location.Line).ToList();

        var because = string.Join("\n", found);
        var expected = vector.List("findings").OrderBy(entry => entry["id"] as string).ThenBy(entry => Line(entry)).ToList();
        found.Select(finding => $"{finding.Id} {finding.Severity} {File(finding)}:{finding.Location.Line}".ToLowerInvariant())
            .Should().Equal(expected.Select(entry => $"{entry["id"]} {entry["severity"]} {entry.GetValueOrDefault("file") ?? "mapping"}:{Line(entry)}".ToLowerInvariant()), because);
        foreach (var (finding, entry) in found.Zip(expected))
        {
            foreach (var near in Texts(entry.GetValueOrDefault("near")))
            {
                finding.Message.Should().Contain(near);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_key_is_that_of_the_vector(string name)
    {
        var vector = VectorFile.All.Single(file => file.Name == name);
        var expected = vector.List("key").Select(field => $"{field["name"]} {field["type"]} {field.GetValueOrDefault("format")}".TrimEnd()).ToList();
        if (expected.Count == 0)
        {
            return;
        }

        Read(vector).Providers.Single().Model!.Key
            .Select(field => $"{field.Name} {field.Type.ToString().ToLowerInvariant()} {field.Format}".TrimEnd())
            .Should().Equal(expected);
    }

    private static VendorReading Read(VectorFile vector) =>
        VendorReader.Read(new VendorFolder("vendor", vector.Files.Select(file => new SourceFile(file.Key, file.Key, file.Value)).ToEquatableArray()));

    private static string File(Finding finding) => finding.Location.Path == "mapping.yaml" ? "mapping" : "description";

    private static int Line(Dictionary<string, object?> entry) => int.Parse((string)entry["line"]!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Texts(object? near) => near switch
    {
        null => [],
        List<object?> list => list.Cast<string>(),
        _ => [(string)near],
    };
}
