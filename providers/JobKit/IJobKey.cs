namespace JobKit;

/// <summary>What names a job of one provider, typed.</summary>
public interface IJobKey<TSelf> : IParsable<TSelf>
    where TSelf : struct, IJobKey<TSelf>
{
    /// <summary>The job as a reference.</summary>
    JobRef ToRef();

    /// <summary>The key of a reference; false where the reference is another provider's, has too many or too few parts, or a part of the wrong type.</summary>
    static abstract bool TryFromRef(JobRef reference, out TSelf key);
}
