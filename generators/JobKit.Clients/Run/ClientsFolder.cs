namespace JobKit.Clients;

/// <summary>The folder in <c>obj/</c> that holds the clients: per vendor <c>XClient.g.cs</c> and <c>X.state</c>.</summary>
internal sealed class ClientsFolder(string folder)
{
    // The programs that are called run in folders of their own.
    private readonly string _path = Path.GetFullPath(folder);

    private const string Client = "Client.g.cs";
    private const string State = ".state";

    /// <summary>Where what NSwag reads and writes lies; empty between runs.</summary>
    public string RunFolder => Path.Combine(_path, "run");

    /// <summary>Makes the folder, and removes what belongs to vendors that are not of <paramref name="types"/>.</summary>
    public void Prepare(IEnumerable<string> types)
    {
        Directory.CreateDirectory(_path);
        var known = types.SelectMany(type => new[] { type + Client, type + State }).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_path))
        {
            var name = Path.GetFileName(file);
            if ((name.EndsWith(Client, StringComparison.Ordinal) || name.EndsWith(State, StringComparison.Ordinal)) && !known.Contains(name))
            {
                File.Delete(file);
            }
        }
    }

    public string ClientOf(string type) => Path.Combine(_path, type + Client);

    public bool HasClient(string type) => File.Exists(ClientOf(type));

    public Task WriteClientAsync(string type, string code) => File.WriteAllTextAsync(ClientOf(type), code);

    /// <summary>What is known; null where nothing is, or where the client that it speaks of is gone.</summary>
    public ClientState? StateOf(string type)
    {
        var file = Path.Combine(_path, type + State);
        var state = File.Exists(file) ? ClientState.Read(File.ReadAllText(file)) : null;
        return state is { Document.Length: > 0, Finding.Length: 0 } && !HasClient(type) ? null : state;
    }

    public void Save(string type, ClientState state) => File.WriteAllText(Path.Combine(_path, type + State), state.Write());

    /// <summary>Removes the client, and keeps why.</summary>
    public void Forget(string type, ClientState state)
    {
        File.Delete(ClientOf(type));
        Save(type, state);
    }

    /// <summary>Writes down the vendors that were asked for and got no client, so that the providers' registrations do not name one.</summary>
    public void WriteWithout(IEnumerable<string> vendors) => File.WriteAllLines(Path.Combine(_path, "without.txt"), vendors);
}
