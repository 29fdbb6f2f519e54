namespace JobKit.Specs;

/// <summary>The form that OpenAPI 2.0 describes field by field, as a schema of the whole.</summary>
internal static class FormOfVersion2
{
    /// <summary>The schema, whether a field is required, and the media type where the document names none; null where the operation takes no form.</summary>
    public static (Schema? Schema, bool IsRequired, string MediaType)? Read(Placed operation, IReadOnlyList<Placed> parameters, DocumentSet documents)
    {
        var fields = parameters.Where(parameter => parameter.Text("in") == "formData" && parameter.Text("name") is not null).ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        var location = operation.Node.Location;
        var required = fields.Where(field => field.IsTrue("required")).Select(field => (Node)new ScalarNode(field.Text("name")!, ScalarKind.String, false, location)).ToList();
        var schema = new MapNode(
            [
                new MapEntry("type", location, new ScalarNode("object", ScalarKind.String, false, location)),
                new MapEntry("required", location, new ListNode(required, location)),
                new MapEntry("properties", location, new MapNode([.. fields.Select(field => new MapEntry(field.Text("name")!, location, field.Node))], location)),
            ],
            location);
        var hasFile = fields.Any(field => field.Text("type") == "file");
        return (Schema.Read(documents, DescriptionKind.OpenApi2, new Placed(operation.File, schema)), required.Count > 0, hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
    }
}
