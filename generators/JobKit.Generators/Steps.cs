namespace JobKit.Generators;

/// <summary>The tracking names of the generator's steps; tests hold each of them to its promise.</summary>
internal static class Steps
{
    public const string Settings = nameof(Settings);
    public const string Folders = nameof(Folders);
    public const string Readings = nameof(Readings);
    public const string Names = nameof(Names);
    public const string Providers = nameof(Providers);
    public const string Registrations = nameof(Registrations);

    public static string[] All { get; } = [Settings, Folders, Readings, Names, Providers, Registrations];
}
