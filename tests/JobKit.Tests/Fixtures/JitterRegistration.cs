using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Tests;

internal static class JitterRegistration
{
    public static void AddSingletonJitter(this IServiceCollection services, Func<double> next) => services.AddSingleton(new JitterSource(next));
}
