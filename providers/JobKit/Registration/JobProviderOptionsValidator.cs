using Microsoft.Extensions.Options;

namespace JobKit;

/// <summary>Reports all that is wrong with a provider's options at once.</summary>
internal sealed class JobProviderOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : JobProviderOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var problems = options.Validate().ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
