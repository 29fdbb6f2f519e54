namespace JobKit.Specs;

/// <summary>A result of a job that ended well: a link, a value of the answer, a further call, or one of these for each element of an array.</summary>
public sealed record ResultModel
{
    /// <summary>Its name; inside <see cref="Each"/> mostly a place of the element.</summary>
    public EquatableArray<Expression> Name { get; init; }

    /// <summary>The array whose elements are results; empty: this is one result.</summary>
    public EquatableArray<Expression> Each { get; init; }

    /// <summary>Where its link is.</summary>
    public EquatableArray<Expression> Url { get; init; }

    /// <summary>Where its value is.</summary>
    public EquatableArray<Expression> Value { get; init; }

    /// <summary>The call that fetches it.</summary>
    public CallModel? Call { get; init; }

    /// <summary>Whether the link needs the vendor's credential; false for pre-signed links (<c>auth: none</c>).</summary>
    public bool NeedsCredential { get; init; } = true;
}
