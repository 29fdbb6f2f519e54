using System.Text;

namespace JobKit.MockServer.Tests.Support;

/// <summary>
/// Requests and the answers that are expected, as text. A block is a request (line, headers, blank line, body), a line
/// <c>--</c> and the answer; of an answer only the headers that it shows are compared, and the body where it shows one. Blocks are parted by <c>====</c>;
/// a block that begins with <c>advance</c> moves the clock. A body is JSON unless its <c>Content-Type</c> says otherwise; where that is empty, none is sent.
/// </summary>
internal static class Transcript
{
    /// <summary>Plays a transcript and writes it down again as it went: equal texts are a passed test.</summary>
    public static async Task<string> PlayAsync(string text, HttpClient client, FixedTime time)
    {
        var result = new StringBuilder();
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n====\n"))
        {
            result.Append(result.Length > 0 ? "\n====\n" : "").Append(await PlayBlockAsync(block.TrimEnd('\n'), client, time));
        }

        return result.ToString();
    }

    private static async Task<string> PlayBlockAsync(string block, HttpClient client, FixedTime time)
    {
        if (block.StartsWith("advance ", StringComparison.Ordinal))
        {
            time.Advance(TimeSpan.Parse(block["advance ".Length..]));
            return block;
        }

        var parts = block.Split("\n--\n");
        using var answer = await client.SendAsync(Request(parts[0]));
        var shown = parts[1].Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(':')[0]);
        var written = new StringBuilder($"{parts[0]}\n--\n{(int)answer.StatusCode}");
        foreach (var name in shown)
        {
            var values = answer.Headers.TryGetValues(name, out var general) ? general : answer.Content.Headers.TryGetValues(name, out var content) ? content : ["(missing)"];
            written.Append($"\n{name}: {string.Join(", ", values)}");
        }

        var body = await answer.Content.ReadAsStringAsync();
        return written.Append(parts[1].Contains("\n\n", StringComparison.Ordinal) ? $"\n\n{body}" : "").ToString().TrimEnd('\n');
    }

    private static HttpRequestMessage Request(string text)
    {
        var lines = text.Split('\n');
        var start = lines[0].Split(' ');
        var request = new HttpRequestMessage(new HttpMethod(start[0]), new Uri(start[1], UriKind.Relative));
        var blank = Array.IndexOf(lines, "");
        if (blank >= 0)
        {
            // The lines of a multipart body end as those of HTTP do.
            var end = lines.Any(line => line.StartsWith("Content-Type: multipart/", StringComparison.Ordinal)) ? "\r\n" : "\n";
            request.Content = new StringContent(string.Join(end, lines[(blank + 1)..]), Encoding.UTF8, "application/json");
        }

        foreach (var line in lines[1..(blank < 0 ? lines.Length : blank)])
        {
            var colon = line.IndexOf(':');
            var (name, value) = (line[..colon], line[(colon + 1)..].Trim());
            if (!request.Headers.TryAddWithoutValidation(name, value) && request.Content is not null)
            {
                request.Content.Headers.Remove(name);
                if (value.Length > 0)
                {
                    request.Content.Headers.TryAddWithoutValidation(name, value);
                }
            }
        }

        return request;
    }
}
