namespace JobKit.Specs;

/// <summary>What a row, a <c>when</c> or a <c>where</c> asks of a value.</summary>
public sealed record CellModel(CellKind Kind, EquatableArray<CellValue> Values);
