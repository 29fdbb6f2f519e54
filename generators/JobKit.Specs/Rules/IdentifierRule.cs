namespace JobKit.Specs;

/// <summary>JK1012: a provider's name of which no C# identifier can be made.</summary>
internal sealed class IdentifierRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        if (mapping.Model.TypeName.Length == 0)
        {
            mapping.Context.Error(
                "JK1012",
                $"No C# name can be made of `{mapping.Model.Name}`; give the folder a name with letters or digits.",
                Location.Start(mapping.Context.File.Path),
                mapping.Model.Name);
        }
    }
}
