using System.Globalization;
using System.Reflection;
using System.Text.Json;
using JobKit.Specs;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>The typed client's method that asks what a provider's poll asks; found by name, as nothing here knows a vendor.</summary>
internal sealed class TypedCall
{
    private readonly Type _client;
    private readonly MethodInfo _method;

    private TypedCall(Type client, MethodInfo method) => (_client, _method) = (client, method);

    /// <summary>The method of a provider's poll.</summary>
    public static TypedCall Of(ProviderModel model)
    {
        var client = typeof(JobKitProviders).Assembly.GetExportedTypes().Single(type => Bare(type.Name) == Bare(model.Folder) + "client");
        var method = client.GetMethods().Single(method => Bare(method.Name) == Bare(model.Poll.OperationId!) + "async");
        return new TypedCall(client, method);
    }

    /// <summary>Calls it for a job, and writes what comes back as JSON again.</summary>
    /// <param name="services">Where the client is.</param>
    /// <param name="model">The provider.</param>
    /// <param name="job">The job.</param>
    /// <param name="requestBody">The body that the provider sent for that job; empty for none.</param>
    public async Task<string> AskAsync(IServiceProvider services, ProviderModel model, JobRef job, string requestBody)
    {
        var options = Options();
        var arguments = _method.GetParameters().Select(parameter => Argument(parameter, model, job, requestBody, options)).ToArray();
        var task = (Task)_method.Invoke(services.GetRequiredService(_client), arguments)!;
        await task;
        var answer = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return JsonSerializer.Serialize(answer, options.GetTypeInfo(answer.GetType()));
    }

    private static object? Argument(ParameterInfo parameter, ProviderModel model, JobRef job, string requestBody, JsonSerializerOptions options)
    {
        var field = model.Key.ToList().FindIndex(field => Bare(field.Name) == Bare(parameter.Name!));
        if (field >= 0)
        {
            return Convert.ChangeType(job.KeyParts[field], parameter.ParameterType, CultureInfo.InvariantCulture);
        }

        return parameter switch
        {
            { ParameterType: var type } when type == typeof(CancellationToken) => CancellationToken.None,
            { HasDefaultValue: true } => parameter.DefaultValue,
            _ => JsonSerializer.Deserialize(requestBody, options.GetTypeInfo(parameter.ParameterType)),
        };
    }

    private JsonSerializerOptions Options() =>
        ((Lazy<JsonSerializerOptions>)_client.GetField("_settings", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Value;

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
