using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A word of a vendor and what it means.</summary>
internal sealed record WordView(string Word, JobState State, bool IsOver, bool Documented);
