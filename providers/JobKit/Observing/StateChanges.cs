namespace JobKit;

/// <summary>Notes the changes of one job during one wait.</summary>
internal sealed class StateChanges(PollObserver observer)
{
    private JobStatus? _last;

    public JobStatus Note(JobStatus status)
    {
        if (_last is null || _last.State != status.State || _last.VendorState != status.VendorState)
        {
            observer.Changed(_last, status);
        }

        _last = status;
        return status;
    }
}
