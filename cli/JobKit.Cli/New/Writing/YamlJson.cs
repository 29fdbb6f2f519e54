using System.Text.Json.Serialization;

namespace JobKit.Cli.New;

/// <summary>Writes quoted scalars: a JSON text is a double-quoted YAML scalar.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class YamlJson : JsonSerializerContext;
