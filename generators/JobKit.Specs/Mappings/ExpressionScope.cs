namespace JobKit.Specs;

/// <summary>Where an expression stands: whose places it reads, and whether a text that begins with <c>/</c> is a place of an element.</summary>
/// <param name="Schemas">The schemas of the answers whose body it reads; null: not checked.</param>
/// <param name="Element">The place of the element that relative pointers start from; null: there is none.</param>
internal sealed record ExpressionScope(IReadOnlyList<Schema>? Schemas, Pointer? Element = null)
{
    /// <summary>What the answers are called in a finding.</summary>
    public string Answers { get; init; } = "any accepted answer";

    /// <summary>How bad it is that a place is in none of the schemas.</summary>
    public FindingSeverity Missing { get; init; } = FindingSeverity.Error;

    /// <summary>The call that starts the job, whose request <c>$request.…</c> means here; null: the poll's.</summary>
    public Operation? Submitted { get; init; }

    /// <summary>Whether it says what a request sends, before there is an answer.</summary>
    public bool IsRequest { get; init; }

    /// <summary>An element's place as a pointer from the top: the container's, and any index.</summary>
    public static Pointer ElementOf(Pointer container) => new(container.Segments.Concat([TextTemplate.Literal("0")]).ToEquatableArray());

    /// <summary>The same answers, seen from an element.</summary>
    public ExpressionScope Inside(Pointer? container) => this with { Element = container is null ? Pointer.Root : ElementOf(container), Schemas = container is null ? null : Schemas };

    /// <summary>A relative pointer as one from the top.</summary>
    public Pointer Absolute(Pointer relative) => Element is null ? relative : new Pointer(Element.Segments.Concat(relative.Segments).ToEquatableArray());
}
