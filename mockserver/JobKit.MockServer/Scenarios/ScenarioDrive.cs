namespace JobKit.MockServer;

/// <summary>What moves a job from one step of its scenario to the next.</summary>
public enum ScenarioDrive
{
    /// <summary>Each poll sees the next step; a step lasts as many polls as it says. The default: tests need no clock then.</summary>
    Polls,

    /// <summary>The session's clock; a step lasts as long as it says.</summary>
    Time,

    /// <summary>Only the control API (<c>step</c>).</summary>
    Command,

    /// <summary>Nothing: a job is at its last step from the beginning.</summary>
    AtOnce,
}
