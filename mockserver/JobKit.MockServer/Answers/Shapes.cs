using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Tells places that hold the job's id in their path from fixed ones.</summary>
internal static class Shapes
{
    /// <summary>Whether the place is found by the job's id.</summary>
    public static bool IsKeyed(Expression at) => at is BodyExpression body && body.Pointer.Segments.Any(segment => segment.AsLiteral is null);

    /// <summary>Whether a table has both kinds of places for its first column, so that answers come in two shapes.</summary>
    public static bool AreTwo(TableModel table)
    {
        var at = Main(table).At;
        return at.Any(IsKeyed) && !at.All(IsKeyed);
    }

    /// <summary>The column that decides which shape an answer has.</summary>
    public static ColumnModel Main(TableModel table) => table.Columns[Math.Max(table.MainColumn, 0)];

    /// <summary>The places in the order in which they are tried for a shape.</summary>
    public static IEnumerable<Expression> Preferred(IEnumerable<Expression> at, bool isKeyed) => at.OrderBy(place => IsKeyed(place) == isKeyed ? 0 : 1);
}
