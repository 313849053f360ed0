namespace PostgresBatch.Runs;

/// <summary>A run of the ledger.</summary>
/// <param name="Id">Its number.</param>
/// <param name="IsPublished">Whether readers see it.</param>
/// <param name="IsOfThisQuestion">Whether it has this place, insurance, year, wage and rules, to the byte.</param>
internal sealed record Run(long Id, bool IsPublished, bool IsOfThisQuestion);
