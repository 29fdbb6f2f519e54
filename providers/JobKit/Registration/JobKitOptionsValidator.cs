using Microsoft.Extensions.Options;

namespace JobKit;

/// <summary>Reports all that is wrong with the common options at once.</summary>
internal sealed class JobKitOptionsValidator : IValidateOptions<JobKitOptions>
{
    public ValidateOptionsResult Validate(string? name, JobKitOptions options) =>
        options.Problems().ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
}
