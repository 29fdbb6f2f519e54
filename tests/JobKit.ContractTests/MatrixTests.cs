using JobKit.MockServer;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>Our own providers in every cell of the matrix: whatever stands in the way, they come to the true state and poll as they are told.</summary>
public sealed class MatrixTests(MockFixture mock) : IClassFixture<MockFixture>
{
    public static TheoryData<string> Providers() => new(AllProviders.Models.Select(model => model.Name));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_wait_does_well_in_every_cell(string provider)
    {
        var report = await mock.Server.RunMatrixAsync(WaitAsync, new MatrixOptions { Providers = [provider], Latency = TimeSpan.FromMilliseconds(20) });

        report.Passed.Should().BeTrue($"{report}");
        report.Cells.Select(cell => cell.State.ToString()).Distinct().Should().Equal(
            AllProviders.Models.Single(model => model.Name == provider).Words.Where(word => word.IsOver).Select(word => word.State.ToString()).Distinct().Order(StateOrder));
    }

    private static Comparer<string> StateOrder { get; } = Comparer<string>.Create((left, right) => Enum.Parse<JobState>(left).CompareTo(Enum.Parse<JobState>(right)));

    private static async Task<string> WaitAsync(MatrixCell cell, CancellationToken cancellation)
    {
        await using var services = AllProviders.Build(_ => cell.Address, time: cell.Time);
        var end = await services.GetRequiredService<IJobs>().WaitAsync(JobRef.Parse(cell.Job), cancellationToken: cancellation);
        return $"{end.State}";
    }
}
