using System.Text;

namespace JobKit.Cli.Matrix;

/// <summary>Reads a stream to its end and keeps only its last line that is not blank, bounded: a client may say as much as it likes.</summary>
internal static class LastLine
{
    private const int Longest = 1000;

    public static async Task<string> ReadAsync(TextReader reader, CancellationToken cancellation)
    {
        var (last, line) = ("", new StringBuilder());
        var buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer, cancellation)) > 0)
        {
            foreach (var character in buffer.AsSpan(0, read))
            {
                if (character == '\n')
                {
                    last = Kept(line) ?? last;
                    line.Clear();
                }
                else if (line.Length < Longest)
                {
                    line.Append(character);
                }
            }
        }

        return Kept(line) ?? last;
    }

    private static string? Kept(StringBuilder line) => line.ToString().Trim() is { Length: > 0 } text ? text : null;
}
