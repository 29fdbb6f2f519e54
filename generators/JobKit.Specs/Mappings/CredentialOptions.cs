namespace JobKit.Specs;

/// <summary>
/// Names the options that hold the secrets: <c>ApiKey</c> where the vendor asks for one, whatever the mechanism; of several, bearer
/// tokens are <c>BearerToken</c>. Those that are keys come before tokens.
/// </summary>
internal static class CredentialOptions
{
    public static EquatableArray<CredentialAlternative> Name(IEnumerable<IReadOnlyList<CredentialModel>> alternatives)
    {
        var distinct = alternatives
            .GroupBy(all => string.Join("\n", all.Select(one => $"{one.Kind} {one.Name} {one.Prefix}")))
            .Select(group => group.First())
            .OrderBy(all => all.Any(one => one.Kind == CredentialKind.Bearer) ? 1 : 0)
            .ToList();
        var secrets = distinct.SelectMany(all => all).Where(one => one.Kind != CredentialKind.Basic).GroupBy(Identity).Select(group => group.First()).ToList();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var secret in secrets)
        {
            var stem = secrets.Count > 1 && secret.Kind == CredentialKind.Bearer ? "BearerToken" : "ApiKey";
            options[Identity(secret)] = options.ContainsValue(stem) ? stem + Naming.Pascal(secret.Scheme ?? secret.Name) : stem;
        }

        return distinct
            .Select(all => new CredentialAlternative(all.Select(one => one.Kind == CredentialKind.Basic ? one with { Option = "UserName" } : one with { Option = options[Identity(one)] }).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static string Identity(CredentialModel credential) => $"{credential.Kind} {credential.Name} {credential.Scheme}";
}
