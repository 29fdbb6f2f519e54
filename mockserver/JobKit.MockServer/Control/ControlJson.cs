using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>How the control API writes and reads JSON. Members that it does not know are refused, so that a slip of the pen is noticed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(DurationConverter), typeof(DriveConverter), typeof(StateConverter)])]
[JsonSerializable(typeof(VendorList))]
[JsonSerializable(typeof(SessionList))]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(JobList))]
[JsonSerializable(typeof(JobRequest))]
[JsonSerializable(typeof(JobCommand))]
[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(ScenarioRequest))]
[JsonSerializable(typeof(ScenarioList))]
[JsonSerializable(typeof(FaultKindList))]
[JsonSerializable(typeof(FaultList))]
[JsonSerializable(typeof(FaultRule))]
[JsonSerializable(typeof(JournalPage))]
[JsonSerializable(typeof(Expectations))]
[JsonSerializable(typeof(Verification))]
[JsonSerializable(typeof(JobHappening))]
[JsonSerializable(typeof(JournalHappening))]
internal sealed partial class ControlJson : JsonSerializerContext;
