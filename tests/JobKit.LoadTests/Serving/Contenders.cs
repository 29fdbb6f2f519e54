using JobKit.TestKit;

namespace JobKit.LoadTests;

/// <summary>Who is measured, by what is asked of them.</summary>
/// <param name="tool">The tool, published for this platform as the container file does it.</param>
/// <param name="folder">Where made-up descriptions go.</param>
/// <param name="peers">Where the other mock servers are.</param>
internal sealed class Contenders(string tool, string folder, string peers)
{
    private const string Job = "/dev.example/flow/tenant/jobs/status?job_root=";

    private static readonly string Own = typeof(Contenders).Assembly.Location;

    // …/artifacts/bin/JobKit.LoadTests/release/JobKit.LoadTests.dll
    private static readonly string Built = Own.Replace("JobKit.LoadTests", "JobKit.Cli", StringComparison.Ordinal);

    private static readonly string Description = Path.Combine(RepoPaths.Specs, "hotglue", "openapi.yaml");

    /// <summary>Nothing but the bytes: what no mock server can be faster than.</summary>
    public static Contender Bare { get; } = new("bare Kestrel, the same bytes", ["dotnet", Own, "bare", "{port}"], Job + "x");

    /// <summary>A job that is over: hotglue's documented sample, byte for byte, with credential, validation, journal and scenario.</summary>
    public Contender Sample => Mock("JobKit, the documented sample", RepoPaths.Specs, "ETL_FAILED");

    /// <summary>A new job every twelve polls, each poll another word.</summary>
    public Contender Moving => Mock("JobKit, answers that are derived and move", RepoPaths.Specs, "job-") with { Script = Path.Combine(Path.GetDirectoryName(Own)!, "Serving", "moving.lua") };

    /// <summary>As `dotnet run` and the .NET tool start it, with nothing compiled ahead.</summary>
    public Contender SampleOfBuilt => Mock("JobKit, not compiled ahead", RepoPaths.Specs, "ETL_FAILED") with { Command = ["dotnet", Built, "mock", "--specs", RepoPaths.Specs, "--port", "{port}"] };

    public Contender SampleOfMany => Mock("JobKit, 1,000 operations", ManyOperations.Folder(folder, 1000), "ETL_FAILED");

    public Contender SampleOfLarge => Mock("JobKit, a description of 4 MB", ManyOperations.OfSize(folder, 4_000_000), "ETL_FAILED");

    public Contender Prism => Peer("Prism, quiet", Description);

    public Contender PrismOfMany => Peer("Prism, quiet, 1,000 operations", Path.Combine(ManyOperations.Folder(folder, 1000), "hotglue", "openapi.yaml"));

    public Contender Mockoon => new("Mockoon", ["node", "node_modules/@mockoon/cli/bin/run.js", "start", "--data", Description, "--port", "{port}", "--hostname", "127.0.0.1", "--disable-log-to-file", "--disable-admin-api"], Job + "x") { Directory = peers };

    public Contender Scalar => new("Scalar", ["node", "scalar.mjs", Description, "{port}"], Job + "x") { Directory = peers };

    private Contender Peer(string name, string description) =>
        new(name, ["node", "node_modules/@stoplight/prism-cli/dist/index.js", "mock", description, "--port", "{port}", "--host", "127.0.0.1", "--verboseLevel", "silent"], Job + "x") { Directory = peers };

    private Contender Mock(string name, string specs, string job) => new(name, ["dotnet", tool, "mock", "--specs", specs, "--port", "{port}"], "/hotglue" + Job + job);
}
