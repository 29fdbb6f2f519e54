using System.Reflection;
using System.Text.Json;
using JobKit.Batches;
using JobKit.Hotglue;
using JobKit.Pollination;

namespace JobKit.Benchmarks;

/// <summary>The three answers of the benchmark.</summary>
internal static class Decoders
{
    public static Decoder Of(string vendor) => vendor switch
    {
        "hotglue" => new Decoder(
            () => HotglueDecoder.Decode(new PollResponse(200, null, null, Answers.Hotglue), new HotglueJob("e", "f", "t", "r")).Status,
            NSwag<HotglueClient>(nameof(HotglueClient.JobsStatusAsync), Answers.Hotglue),
            () => Dtos.Hotglue(Answers.Hotglue),
            () => HandWritten.Hotglue(Answers.Hotglue)),
        "pollination" => new Decoder(
            () => PollinationDecoder.Decode(new PollResponse(200, null, null, Answers.Pollination), new PollinationJob("o", "n", "j")).Status,
            NSwag<PollinationClient>(nameof(PollinationClient.GetJobAsync), Answers.Pollination),
            () => Dtos.Pollination(Answers.Pollination),
            () => HandWritten.Pollination(Answers.Pollination)),
        _ => new Decoder(
            () => BatchesDecoder.Decode(new PollResponse(200, null, null, Answers.Batch), new BatchesJob("b")).Status,
            NSwag<BatchesClient>(nameof(BatchesClient.GetBatchAsync), Answers.Batch),
            () => Dtos.Batch(Answers.Batch),
            () => HandWritten.Batch(Answers.Batch)),
    };

    // What the client does with an answer, without the wire: its own type, its own settings.
    private static Func<object> NSwag<TClient>(string method, byte[] answer)
    {
        var type = typeof(TClient).GetMethods().First(candidate => candidate.Name == method).ReturnType.GetGenericArguments()[0];
        var settings = ((Lazy<JsonSerializerOptions>)typeof(TClient).GetField("_settings", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Value;
        var metadata = settings.GetTypeInfo(type);
        return () => JsonSerializer.Deserialize(answer, metadata)!;
    }
}
