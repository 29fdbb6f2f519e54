using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit;

/// <summary>Adds providers to a container.</summary>
public interface IJobKitBuilder
{
    /// <summary>The container.</summary>
    IServiceCollection Services { get; }

    /// <summary>The section <c>JobKit</c>, from which providers read their options; null where <c>AddJobKit</c> was given none.</summary>
    IConfiguration? Configuration { get; }
}
