using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace JobKit.LoadTests;

/// <summary>The limit: Kestrel with nothing but the bytes of hotglue's sample.</summary>
internal static class BareServer
{
    public static async Task ServeAsync(int port)
    {
        var body = Encoding.UTF8.GetBytes("""{"job_id":"lmaEbA","env_id":"dev.example-env.hotglue.xyz","job_name":"l8odS2mce-default-20201230-180101","tenant":"default","started_by":"default","flow":"l8odS2mce","s3_root":"default/flows/l8odS2mce/jobs/lmaEbA","start_time":"2020-12-30T18:01:01.828266+00:00","state":{},"tap":"example","status":"ETL_FAILED","message":"ETL error...","last_updated":"2020-12-30T20:31:00.081282+00:00"}""");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        await using var application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await application.RunAsync();
    }
}
