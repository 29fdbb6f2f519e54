using System.Globalization;
using JobKit.LoadTests;

// dotnet run -c Release --project tests/JobKit.LoadTests -- connections 10000
// dotnet run -c Release --project tests/JobKit.LoadTests -- requests 1000000
// dotnet run -c Release --project tests/JobKit.LoadTests -- serving 8 peers
var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
switch (args.FirstOrDefault())
{
    case "serve":
        await ServerProcess.ServeAsync(count);
        return 0;
    case "bare":
        await BareServer.ServeAsync(count);
        return 0;
    case "serving":
        return await ServingLoad.RunAsync(count > 600 ? 8 : count, args.Contains("peers"));
    case "connections":
        return await ConnectionLoad.RunAsync(count);
    case "requests":
        return await RequestLoad.RunAsync(count);
    default:
        Console.Error.WriteLine("connections COUNT: so many at once, each with one request. requests COUNT: so many, over 64 connections, each for another job. serving SECONDS [peers]: beside bare Kestrel and other mock servers, with wrk.");
        return 2;
}
