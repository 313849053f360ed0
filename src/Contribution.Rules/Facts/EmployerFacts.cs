using System.ComponentModel;
using System.Text.Json.Serialization;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>The known facts of an employer (参保单位). Money is yuan a month; null is <em>not known</em>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record EmployerFacts
{
    private Amounts _amounts;

    /// <summary>Facts of which nothing is known yet.</summary>
    public EmployerFacts() { }

    /// <summary>
    /// Used by the source-generated JSON reader, which keeps a constructor parameter's default but not a property's. Call the
    /// parameterless constructor in code.
    /// </summary>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EmployerFacts(bool materialsComplete = true) => MaterialsComplete = materialsComplete;

    /// <summary>The employer's number (单位编号).</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The kind of the employer.</summary>
    [JsonPropertyName("kind")]
    public required EmployerKind Kind { get; init; }

    /// <summary>The employer's name; no rule reads it.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The prior year's monthly average of the total wages (上年度月平均工资总额).</summary>
    [JsonPropertyName("priorYearMonthlyTotalWages")]
    public decimal? PriorYearMonthlyTotalWages
    {
        get => _amounts[EmployerAmounts.PriorYearMonthlyTotalWages];
        init => _amounts[EmployerAmounts.PriorYearMonthlyTotalWages] = value;
    }

    /// <summary>Last month's total wages (上月工资总额).</summary>
    [JsonPropertyName("lastMonthTotalWages")]
    public decimal? LastMonthTotalWages
    {
        get => _amounts[EmployerAmounts.LastMonthTotalWages];
        init => _amounts[EmployerAmounts.LastMonthTotalWages] = value;
    }

    /// <summary>The total wages that the personnel department approved (核定工资总额).</summary>
    [JsonPropertyName("approvedMonthlyTotalWages")]
    public decimal? ApprovedMonthlyTotalWages
    {
        get => _amounts[EmployerAmounts.ApprovedMonthlyTotalWages];
        init => _amounts[EmployerAmounts.ApprovedMonthlyTotalWages] = value;
    }

    /// <summary>Whether the documents that the determination needs are complete (材料齐全).</summary>
    [JsonPropertyName("materialsComplete")]
    public bool MaterialsComplete { get; init; } = true;

    /// <summary>The previous year's employer base (上年度单位缴费基数).</summary>
    [JsonPropertyName("previousYearBase")]
    public decimal? PreviousYearBase
    {
        get => _amounts[EmployerAmounts.PreviousYearBase];
        init => _amounts[EmployerAmounts.PreviousYearBase] = value;
    }

    /// <summary>The base already determined for this year (本年已核定单位基数).</summary>
    [JsonPropertyName("determinedBase")]
    public decimal? DeterminedBase
    {
        get => _amounts[EmployerAmounts.DeterminedBase];
        init => _amounts[EmployerAmounts.DeterminedBase] = value;
    }

    /// <summary>The restructuring of the employer during the year.</summary>
    [JsonPropertyName("restructuring")]
    public Restructuring Restructuring { get; init; }

    /// <summary>The base paid on provisionally, to be trued up (暂定基数).</summary>
    [JsonPropertyName("provisionalBase")]
    public decimal? ProvisionalBase
    {
        get => _amounts[EmployerAmounts.ProvisionalBase];
        init => _amounts[EmployerAmounts.ProvisionalBase] = value;
    }

    /// <summary>For how many months, 1 to 12, the provisional base was paid on (补差月数).</summary>
    [JsonPropertyName("provisionalMonths")]
    public int? ProvisionalMonths { get; init; }

    /// <summary>The employer's pension base (养老保险缴费基数).</summary>
    [JsonPropertyName("pensionBase")]
    public decimal? PensionBase
    {
        get => _amounts[EmployerAmounts.PensionBase];
        init => _amounts[EmployerAmounts.PensionBase] = value;
    }

    /// <summary>The headcount of the real-name register (实名制人数).</summary>
    [JsonPropertyName("realNameHeadcount")]
    public int? RealNameHeadcount { get; init; }

    /// <summary>The amounts by their places, for bulk reads.</summary>
    internal ref readonly Amounts Amounts => ref _amounts;

    /// <summary>Copies the facts with another amount.</summary>
    internal EmployerFacts With(int place, decimal? yuan)
    {
        EmployerFacts changed = this with { };
        changed._amounts[place] = yuan;
        return changed;
    }
}
