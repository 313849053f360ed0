namespace Contribution.Rules.Rosters;

/// <summary>The facts that are known in addition to the lists when their quality is checked.</summary>
public sealed class QualityOptions
{
    /// <summary>The number of persons who should be listed; null is as many as there are rows.</summary>
    public int? ExpectedPersons
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <summary>The number of employers that should be listed; null is as many as there are rows.</summary>
    public int? ExpectedEmployers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <summary>The published average wage in yuan a month, with which wages are compared; null: each column's median.</summary>
    public decimal? ReferenceWage { get; init; }

    /// <summary>The day that later dates lie in the future of; null: no date is held to be too late.</summary>
    public DateOnly? AsOf { get; init; }
}
