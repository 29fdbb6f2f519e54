using System.Text.Json;

namespace JobKit.Clients;

/// <summary>NSwag's own configuration file for one vendor.</summary>
internal static class NSwagDocument
{
    public static string Write(VendorDescription vendor, string input, string output) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["runtime"] = "Net100",
        ["documentGenerator"] = new { fromDocument = new { url = Path.GetFullPath(input) } },
        ["codeGenerators"] = new Dictionary<string, object>
        {
            ["openApiToCSharpClient"] = new
            {
                className = vendor.TypeName + "Client",
                @namespace = "JobKit." + vendor.TypeName,
                output = Path.GetFullPath(output),
                operationGenerationMode = "SingleClientFromOperationId",
                injectHttpClient = true,
                disposeHttpClient = false,
                useBaseUrl = false,
                generateOptionalParameters = true,
                generateNullableReferenceTypes = true,
                generateOptionalPropertiesAsNullable = true,
                generateDataAnnotations = false,
                generateDefaultValues = false,
                inlineNamedAny = true,
                jsonLibrary = "SystemTextJson",
                jsonLibraryVersion = 10.0,
                dateType = "System.DateTimeOffset",
                dateTimeType = "System.DateTimeOffset",
                timeType = "string",
                timeSpanType = "string",
                arrayType = "System.Collections.Generic.ICollection",
                arrayBaseType = "System.Collections.ObjectModel.Collection",
                arrayInstanceType = "System.Collections.ObjectModel.Collection",
                responseArrayType = "System.Collections.Generic.ICollection",
                dictionaryType = "System.Collections.Generic.IDictionary",
                dictionaryInstanceType = "System.Collections.Generic.Dictionary",
                dictionaryBaseType = "System.Collections.Generic.Dictionary",
                templateDirectory = Path.Combine(AppContext.BaseDirectory, "Templates"),
            },
        },
    });
}
