namespace JobKit.Specs.Tests;

/// <summary>A vendor folder as text, read.</summary>
internal sealed class Folder
{
    /// <summary>A description with one operation that reads a job, whose answer's schema is <c>components/schemas/Job</c>.</summary>
    public const string Description = """
        openapi: 3.0.3
        info: { title: Jobs, version: "1" }
        servers: [{ url: "https://jobs.example" }]
        paths:
          /jobs/{id}:
            get:
              operationId: getJob
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                "200":
                  description: ok
                  content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } }
        components:
          schemas:
            Job:
              type: object
              required: [status]
              properties:
                status: { type: string, enum: [waiting, busy, done, broken] }

        """;

    /// <summary>A mapping of it.</summary>
    public const string Mapping = """
        jobkit: 1
        poll: { operation: getJob }
        status:
          from: $response.body#/status
          map: { pending: [waiting], running: [busy], succeeded: [done], failed: [broken] }

        """;

    private readonly Dictionary<string, string> _files = new() { ["openapi.yaml"] = Description, ["mapping.yaml"] = Mapping };

    /// <summary>What reading it says.</summary>
    public VendorReading Reading => VendorReader.Read(new VendorFolder("vendor", _files.Select(file => new SourceFile(file.Key, file.Key, file.Value)).ToEquatableArray()));

    /// <summary>The model of its one provider, which has to be without error.</summary>
    public ProviderModel Model
    {
        get
        {
            var reading = Reading;
            reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
            return reading.Providers.Single().Model!;
        }
    }

    /// <summary>The ids of what was found, information apart, each with its file and line: <c>JK1011 openapi.yaml:12</c>.</summary>
    public IEnumerable<string> Found => Reading.Findings.Where(finding => finding.Severity != FindingSeverity.Information).Select(finding => $"{finding.Id} {finding.Location.Path}:{finding.Location.Line}");

    /// <summary>With the description changed somewhere; what is replaced has to be there.</summary>
    public Folder Describe(string old, string changed) => Change("openapi.yaml", old, changed);

    /// <summary>With the mapping changed somewhere.</summary>
    public Folder Map(string old, string changed) => Change("mapping.yaml", old, changed);

    /// <summary>With a file more, or another text of one.</summary>
    public Folder File(string name, string text)
    {
        _files[name] = text;
        return this;
    }

    /// <summary>Without that file.</summary>
    public Folder Without(string name)
    {
        _files.Remove(name);
        return this;
    }

    /// <summary>The line on which a text stands first.</summary>
    public int LineOf(string file, string text) => _files[file][.._files[file].IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

    private Folder Change(string file, string old, string changed)
    {
        _files[file].Should().Contain(old);
        _files[file] = _files[file].Replace(old, changed, StringComparison.Ordinal);
        return this;
    }
}
