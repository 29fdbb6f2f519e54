namespace JobKit.MockServer;

/// <summary>One keyword of a schema, compiled: it looks at values of the kinds that it is about and passes the others over.</summary>
internal interface ISchemaRule
{
    /// <summary>Whether a value that breaks it is of no interest to the other rules.</summary>
    bool IsDecisive => false;

    /// <summary>Looks at a value that is not null.</summary>
    void Check(in SchemaValue value, ref SchemaRun run);
}
