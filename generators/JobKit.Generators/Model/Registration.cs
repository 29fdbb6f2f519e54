using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>What the assembly's own registration needs of a provider.</summary>
internal sealed record Registration(string Name, string TypeName)
{
    public static Registration Of(ProviderModel model) => new(model.Name, model.TypeName);
}
