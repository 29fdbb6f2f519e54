using JobKit.Specs;

namespace JobKit.MockServer.Tests.Parts;

public class JobLifeTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task Parallel_polls_see_every_step_once()
    {
        var words = Enumerable.Range(0, 64).Select(index => new JobWord(index, index, $"W{index}", $"W{index}", index == 63 ? JobState.Succeeded : JobState.Running, index == 63)).ToArray();
        var life = new JobLife(new Timeline(words, JobEnding.Success), Now, isKeyed: false);

        var seen = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => life.Next(Now).Step.Word!.Index)));

        seen.Order().Should().Equal(Enumerable.Range(0, 64));
        life.Next(Now).Step.Word!.Index.Should().Be(63, "a job stays at its end");
    }

    [Fact]
    public void The_job_notes_when_it_started_and_changed()
    {
        var words = new[] { JobState.Pending, JobState.Running, JobState.Succeeded }.Select((state, index) => new JobWord(index, index, state.ToWord(), state.ToWord(), state, state.IsTerminal())).ToArray();
        var life = new JobLife(new Timeline(words, JobEnding.Success), Now, isKeyed: false);

        life.Next(Now);
        life.Next(Now.AddMinutes(1));
        life.Next(Now.AddMinutes(2));
        var moment = life.Next(Now.AddMinutes(9)).Moment;

        moment.Should().Be(new Moment(2, Now, Now.AddMinutes(1), Now.AddMinutes(2)));
    }

    [Fact]
    public void The_store_forgets_the_job_that_nobody_asked_for()
    {
        var store = new JobStore(new JobBudget(2));
        var timeline = new Timeline([new JobWord(0, 0, "A", "A", JobState.Running, false)], JobEnding.Stuck);
        JobLife Ask(string id) => store.GetOrBegin(new JobKey("p", id), () => new JobLife(timeline, Now, false));

        var first = Ask("1");
        var second = Ask("2");
        Ask("1");
        Ask("3");

        store.Count.Should().Be(2);
        Ask("1").Should().BeSameAs(first);
        Ask("2").Should().NotBeSameAs(second);
    }
}
