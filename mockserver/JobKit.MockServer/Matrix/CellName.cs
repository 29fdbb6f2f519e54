using System.Security.Cryptography;
using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>How a cell is named: provider, state and fault, and always a name that a session can have.</summary>
internal static class CellName
{
    private const int Longest = 64;
    private const int HashLength = 8;

    public static string Of(string provider, JobState state, string fault)
    {
        var name = $"{provider}.{state.ToWord()}.{fault}";
        var valid = string.Concat(name.Select(c => SessionNames.IsValid(c.ToString()) || c == '.' ? c : '_'));
        return valid.Length <= Longest && valid == name ? name : $"{valid[..Math.Min(valid.Length, Longest - HashLength - 1)]}-{Hash(name)}";
    }

    // What was cut off or replaced is told apart by this; the same name always has the same.
    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
}
