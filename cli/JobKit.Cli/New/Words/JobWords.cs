namespace JobKit.Cli.New;

/// <summary>The words that vendors have for the states of their jobs, without case and separators. Data: a word is added here and nowhere else.</summary>
internal static class JobWords
{
    private static readonly Dictionary<string, WordReading> Words = new(StringComparer.Ordinal);

    static JobWords()
    {
        Add(WordKind.Plain, Specs.JobState.Pending, """
            pending queued queue inqueue enqueued queueing queuing waiting wait created new submitted accepted scheduled scheduling notstarted unstarted
            notyetstarted initial init requested received planned todo postponed deferred delayed retry retrying willretry retryscheduled waitingforretry upforretry upforreschedule
            waitingtorun waitingforactivation waitingtostart waitingforresources readytorun readytostart pendingstart inbacklog backlog preprocessing unprocessed registered ordered incoming
            """);
        Add(WordKind.Plain, Specs.JobState.Running, """
            running inprogress progress progressing processing started start starting executing execution working busy ongoing underway performing launching launched initializing initialising
            preparing provisioning creating building importing exporting generating rendering transcribing uploading downloading converting encoding analyzing analysing training indexing
            finalizing finalising finishing completing postprocessing resuming resumed restarting validating verifying computing calculating loading syncing synchronizing assigned dispatched picked
            pickedup claimed leased inflight inprocess begun began runnable
            """);
        Add(WordKind.Plain, Specs.JobState.Paused, """
            paused pausing suspended suspending onhold held hold blocked requiresaction actionrequired requiresinput requiresconfirmation requiresapproval needsattention needsinput needsreview
            needsapproval waitingforinput waitingforuser waitingforapproval waitingforconfirmation awaitingapproval awaitingconfirmation awaitinginput awaitinguser pendingapproval pendingreview
            pendingconfirmation inputrequired manual standby
            """);
        Add(WordKind.Plain, Specs.JobState.Cancelling, """
            cancelling canceling cancelrequested cancellationrequested cancelpending pendingcancel pendingcancellation requestcancel requestedcancel stopping aborting terminating killing
            stoprequested abortrequested stoppending interrupting cancellationinprogress cancelinprogress
            """);
        Add(WordKind.Plain, Specs.JobState.Succeeded, """
            succeeded success successful successfully succeed succeeds passed pass ok okay completedsuccessfully finishedsuccessfully successfullycompleted donesuccessfully completedok
            completedwithwarnings completedwithwarning succeededwithwarnings succeededwithwarning successwithwarnings successwithwarning finishedwithwarnings donewithwarnings rantocompletion
            """);
        Add(WordKind.Plain, Specs.JobState.PartiallySucceeded, """
            partial partiallysucceeded partialsuccess partiallysuccessful partialsucceeded partiallycompleted partiallycomplete partialcomplete partialcompleted partiallyfailed partialfailure
            partialfail completedwitherrors completedwitherror completewitherrors finishedwitherrors donewitherrors completedwithfailures succeededwitherrors successwitherrors succeededwithissues
            completedwithissues someerrors somefailed mixed
            """);
        Add(WordKind.Plain, Specs.JobState.Failed, """
            failed failure fail error errored errors faulted fault crashed crash invalid timedout timeout timeouted broken unsuccessful exception fatal dead deadletter
            deadlettered bad preempted outofmemory oom nodefail bootfail deadline deadlineexceeded infrastructurefailure unhealthy corrupt corrupted lost notsucceeded ko
            """);
        Add(WordKind.Plain, Specs.JobState.Cancelled, """
            cancelled canceled cancel cancelledbyuser canceledbyuser usercancelled usercanceled useraborted abortedbyuser stoppedbyuser withdrawn discarded
            """);
        Add(WordKind.Plain, Specs.JobState.Expired, "expired resultsexpired resultexpired jobexpired purged");
        Add(WordKind.Plain, Specs.JobState.Unknown, "unknown unspecified undefined indeterminate unrecognized undetermined notavailable notapplicable notset unset null");
        Add(WordKind.Plain, Specs.JobState.Unknown, "none", "it says that there is no news");
        Add(WordKind.Plain, Specs.JobState.Unknown, "all any", "a word of filters");
        Add(WordKind.Over, Specs.JobState.Succeeded, "completed complete completion done finished finish ended end closed concluded exited over finalized finalised");
        Add(WordKind.Stopped, Specs.JobState.Cancelled, "aborted abort stopped stop terminated terminate killed interrupted abandoned revoked halted shutdown quit cancelledbysystem");
        Add(WordKind.Stopped, Specs.JobState.Failed, "rejected denied refused declined disapproved blockedbypolicy");
        Add(WordKind.Ready, Specs.JobState.Succeeded, """
            ready available active online live enabled deployed published installed open up operational valid good approved verified issued delivered confirmed granted paid settled fulfilled trained
            """);
        Add(WordKind.Plain, Specs.JobState.Expired, "deleted removed archived", "what is gone is no longer kept");
        Add(WordKind.Plain, Specs.JobState.Expired, "stale missed outdated", "it was not done in its time");
        Add(WordKind.Plain, Specs.JobState.Succeeded, "skipped skip ignored noop uptodate unchanged nochange nochanges notneeded neutral", "there was nothing to do");
        Add(WordKind.Plain, Specs.JobState.Pending, "draft", "it is not handed in yet");
        Add(WordKind.Plain, Specs.JobState.Pending, "throttled ratelimited backoff backingoff", "it goes on when the vendor lets it");
        AddOpen("incomplete unfinished", Specs.JobState.Running, Specs.JobState.PartiallySucceeded, Specs.JobState.Failed);
        AddOpen("stalled stuck degraded warning warn unstable", Specs.JobState.Running, Specs.JobState.Succeeded, Specs.JobState.Failed);
        Add(WordKind.Plain, Specs.JobState.Running, "failing erroring", "it has begun to fail and is not over");
        AddOpen("notrun notrunning notexecuted", Specs.JobState.Pending, Specs.JobState.Cancelled, Specs.JobState.Expired);
        AddOpen("inactive idle disabled offline", Specs.JobState.Pending, Specs.JobState.Paused, Specs.JobState.Cancelled);
    }

    /// <summary>The reading of a word that is known as it stands; null for others.</summary>
    public static WordReading? Find(string joined) => Words.GetValueOrDefault(joined);

    private static void Add(WordKind kind, Specs.JobState state, string words, string? why = null)
    {
        foreach (var word in WordList.Of(words))
        {
            Words.Add(word, new WordReading(kind, state, why));
        }
    }

    private static void AddOpen(string words, params Specs.JobState[] answers)
    {
        foreach (var word in WordList.Of(words))
        {
            Words.Add(word, new WordReading(WordKind.Open, answers[0], "vendors use this word in several ways", answers));
        }
    }
}
