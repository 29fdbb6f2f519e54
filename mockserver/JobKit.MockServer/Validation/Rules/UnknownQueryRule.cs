using JobKit.Specs;
using Microsoft.AspNetCore.WebUtilities;

namespace JobKit.MockServer;

/// <summary>Query parameters that the description does not know. Servers pass them over, so they are only noted.</summary>
internal sealed class UnknownQueryRule : IRequestRule
{
    private readonly HashSet<string> _known;
    private readonly ParameterDecoder[] _decoders;

    private UnknownQueryRule(HashSet<string> known, ParameterDecoder[] decoders) => (_known, _decoders) = (known, decoders);

    public static IRequestRule? Compile(RequestContract contract)
    {
        var parameters = contract.Description.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query).ToArray();
        var credentials = contract.Operation.Credentials.SelectMany(alternative => alternative.All).Where(credential => credential.Kind == CredentialKind.Query).Select(credential => credential.Name);
        var question = contract.Operation.Path.IndexOf('?', StringComparison.Ordinal);
        IEnumerable<string> ownQuery = question < 0 ? [] : QueryHelpers.ParseQuery(contract.Operation.Path[question..].Split('#')[0]).Keys;
        return new UnknownQueryRule(
            new HashSet<string>(parameters.Select(parameter => parameter.Name).Concat(credentials).Concat(ownQuery), StringComparer.OrdinalIgnoreCase),
            [.. parameters.Select(parameter => (Parameter: parameter, Shape: ParameterShape.Of(parameter.Schema))).Where(one => one.Shape.IsList || one.Shape.IsMap).Select(one => new ParameterDecoder(one.Parameter, one.Shape))]);
    }

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        if (!request.Http.QueryString.HasValue)
        {
            return;
        }

        foreach (var (name, _) in request.Http.Query)
        {
            if (!_known.Contains(name) && !_decoders.Any(decoder => decoder.Owns(name)))
            {
                var nearest = Nearest.Of(name, _known);
                findings.Add(new RequestProblem(RequestPlace.Query, name, "", "unknown", "is not in the description" + (nearest is null ? "" : $"; nearest: '{nearest}'"), IsNote: true));
            }
        }
    }
}
