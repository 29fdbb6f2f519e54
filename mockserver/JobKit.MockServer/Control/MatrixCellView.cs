namespace JobKit.MockServer;

/// <summary>A cell that was begun, as a client needs it; what its job will come to is not said.</summary>
/// <param name="Cell">Its name.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Address">The address that stands for the vendor's.</param>
/// <param name="Job">The job that is to be waited for.</param>
/// <param name="Key">The fields of its key.</param>
/// <param name="Poll">The request that asks for it.</param>
internal sealed record MatrixCellView(string Cell, string Provider, Uri Address, string Job, IReadOnlyDictionary<string, string> Key, PollView Poll)
{
    public static MatrixCellView Of(MatrixCell cell, CellPlan plan) => new(
        cell.Name,
        cell.Provider,
        cell.Address,
        cell.Job,
        cell.Key,
        PollWriter.Write(plan.Provider, plan.Provider.Model.Key.Select(field => cell.Key[field.Name]).ToArray(), SessionView.PrefixOf(cell.Name)));
}
