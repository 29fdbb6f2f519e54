using System.Security.Cryptography;
using System.Text;

namespace JobKit.Clients;

/// <summary>What is kept about a client between builds.</summary>
/// <param name="Inputs">A fingerprint of the vendor's files, the mode and this program.</param>
/// <param name="Document">A hash of what NSwag got; empty where nothing can be made of the folder.</param>
/// <param name="Finding">Why there is no client; empty where there is one, or nothing to make it of.</param>
internal sealed record ClientState(string Inputs, string Document, string Finding)
{
    /// <summary>The hash of a document; another program makes another client of it.</summary>
    public static string HashOf(string document) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typeof(ClientState).Module.ModuleVersionId + document)));

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static ClientState? Read(string text) => text.Split('\n') is [var inputs, var document, var finding] ? new ClientState(inputs, document, finding) : null;

    /// <summary>As a text of three lines.</summary>
    public string Write() => $"{Inputs}\n{Document}\n{Finding.ReplaceLineEndings(" ")}";
}
