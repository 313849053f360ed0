namespace Contribution.Rules.Parquet.Reading;

/// <summary>A Parquet file that cannot be read as a list.</summary>
/// <param name="reason">The reason and the remedy.</param>
public sealed class ParquetException(Wording reason) : ContributionRulesException(reason.En)
{
    /// <summary>The reason and the remedy, in both languages.</summary>
    public Wording Reason { get; } = reason;

    internal static ParquetException Broken() =>
        new(new Wording("文件已损坏，或不是 Parquet 文件", "damaged, or no Parquet file"));
}
