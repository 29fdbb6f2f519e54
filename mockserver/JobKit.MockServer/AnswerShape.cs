namespace JobKit.MockServer;

/// <summary>
/// The shape of status answers of a vendor that has two: one where the state stands at a fixed place, and one where it is
/// keyed by the job's id (<c>{ "job_status": { "job-1": "RUNNING" } }</c>). Other vendors have one shape, whatever is set.
/// </summary>
public enum AnswerShape
{
    /// <summary>
    /// Keyed for jobs that were submitted to this server and for ids that look like those of the documented submit answer,
    /// since clients that submit look the state up under the id that they got; the documented fixed shape for other ids.
    /// </summary>
    ByJobId,

    /// <summary>The state at its fixed place, as documented.</summary>
    Fixed,

    /// <summary>The state under the job's id.</summary>
    Keyed,
}
