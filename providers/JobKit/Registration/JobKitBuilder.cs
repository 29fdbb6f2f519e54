using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit;

/// <inheritdoc cref="IJobKitBuilder"/>
internal sealed class JobKitBuilder(IServiceCollection services, IConfiguration? configuration) : IJobKitBuilder
{
    public IServiceCollection Services { get; } = services;

    public IConfiguration? Configuration { get; } = configuration;
}
