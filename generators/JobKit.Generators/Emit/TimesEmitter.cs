using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The times of an answer; one that two properties share is read once.</summary>
internal sealed class TimesEmitter(ExpressionCode expressions, ReadsModel reads)
{
    private readonly List<string> _shared =
    [
        .. new[] { reads.CreatedAt, reads.StartedAt, reads.UpdatedAt, reads.FinishedAt, reads.ExpiresAt }
            .Where(time => time is not null).GroupBy(expressions.FirstTime).Where(group => group.Count() > 1 && group.Key != "null").Select(group => group.Key),
    ];

    public void Emit(CodeWriter code)
    {
        for (var index = 0; index < _shared.Count; index++)
        {
            code.Line($"var time{index} = {_shared[index]};");
        }
    }

    /// <summary>A time as C#.</summary>
    public string Of(TimeModel? time)
    {
        var read = expressions.FirstTime(time);
        return _shared.IndexOf(read) is var index and >= 0 ? $"time{index}" : read;
    }
}
