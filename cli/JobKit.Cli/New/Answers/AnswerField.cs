namespace JobKit.Cli.New;

/// <summary>A place in an answer that the description describes, over all its branches; what is below it is looked at when somebody asks.</summary>
internal sealed class AnswerField
{
    private readonly Lazy<IReadOnlyList<AnswerField>> _members;
    private readonly Lazy<AnswerField?> _element;
    private readonly Lazy<DocumentedValues>? _enum;
    private readonly Lazy<DocumentedValues>? _values;

    public AnswerField(AnswerField? parent, string name, string pointer, Func<AnswerField, IEnumerable<AnswerField>> members, Func<AnswerField, AnswerField?> element)
    {
        Parent = parent;
        Name = name;
        Pointer = pointer;
        Depth = parent is null ? 0 : parent.Depth + 1;
        _members = new Lazy<IReadOnlyList<AnswerField>>(() => Depth < MaxDepth ? [.. members(this).Take(MaxMembers)] : []);
        _element = new Lazy<AnswerField?>(() => Depth < MaxDepth ? element(this) : null);
    }

    /// <summary>How deep an answer is looked into; schemas may hold themselves.</summary>
    public const int MaxDepth = 6;

    private const int MaxMembers = 400;

    // What tells how a job is stands near the top; some answers hold half of a vendor's world below it.
    private const int MaxWalk = 400;

    /// <summary>What holds it; null for the whole answer, and for an element of an array.</summary>
    public AnswerField? Parent { get; }

    /// <summary>Its name; empty for the whole answer.</summary>
    public string Name { get; }

    /// <summary>The parts of its name, lower case.</summary>
    public IReadOnlyList<string> Tokens => WordTokens.Of(Name);

    /// <summary>Its name without case and separators.</summary>
    public string Joined => WordTokens.Joined(Name);

    /// <summary>Where it is, as a JSON Pointer; in an element of an array, from there.</summary>
    public string Pointer { get; }

    /// <summary>Its place as an expression of the mapping language.</summary>
    public string Expression => Pointer.Length == 0 ? "$response.body" : $"$response.body#{Pointer}";

    /// <summary>How many steps it is from the top.</summary>
    public int Depth { get; }

    /// <summary>The types that it may have; empty: any.</summary>
    public IReadOnlyCollection<string> Types { get; init; } = [];

    /// <summary>The format; null where none is named.</summary>
    public string? Format { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>The values that the description lists for it, with what it says of each; empty: it lists none.</summary>
    public DocumentedValues Values => _values?.Value ?? DocumentedValues.None;

    /// <summary>The values that it has by an <c>enum</c>, without a look at texts.</summary>
    public DocumentedValues Enum => _enum?.Value ?? DocumentedValues.None;

    /// <summary>Finds <see cref="Enum"/>, once and only where somebody asks.</summary>
    public Func<DocumentedValues> FindEnum { init => _enum = new Lazy<DocumentedValues>(value); }

    /// <summary>Finds <see cref="Values"/>, once and only where somebody asks.</summary>
    public Func<DocumentedValues> FindValues { init => _values = new Lazy<DocumentedValues>(value); }

    /// <summary>Whether it can be missing or null.</summary>
    public bool CanBeAbsent { get; init; } = true;

    /// <summary>The largest number that it may be; null where the description does not say.</summary>
    public double? Maximum { get; init; }

    /// <summary>Whether anything may stand below it, undescribed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What is in it.</summary>
    public IReadOnlyList<AnswerField> Members => _members.Value;

    /// <summary>What an element is, where it is an array; its pointers begin at the element.</summary>
    public AnswerField? Element => _element.Value;

    public bool IsArray => Types.Contains("array") || Element is not null;

    public bool IsObject => !IsArray && Members.Count > 0;

    /// <summary>Whether it is an object of which nothing is described.</summary>
    public bool IsOpenObject => Members.Count == 0 && Types.Contains("object");

    public bool IsText => !IsArray && Members.Count == 0 && (Types.Count == 0 || Types.Contains("string"));

    public bool IsNumber => Types.Count > 0 && Types.All(type => type is "integer" or "number");

    public bool IsBoolean => Types.Count == 1 && Types.Contains("boolean");

    /// <summary>The members of what holds it, itself left out.</summary>
    public IEnumerable<AnswerField> Siblings => Parent?.Members.Where(member => member != this) ?? [];

    /// <summary>The member of that name; null where there is none.</summary>
    public AnswerField? Member(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>All places below it and itself, nearer ones first, arrays not entered.</summary>
    public IEnumerable<AnswerField> Walk(int depth)
    {
        var open = new Queue<AnswerField>([this]);
        for (var seen = 0; seen < MaxWalk && open.TryDequeue(out var field); seen++)
        {
            yield return field;
            if (field.Depth - Depth < depth && !field.IsArray)
            {
                foreach (var member in field.Members)
                {
                    open.Enqueue(member);
                }
            }
        }
    }
}
