using System.ComponentModel;
using System.Text.Json.Serialization;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>The known facts of an insured person (参保人员). Money is yuan a month; null is <em>not known</em>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PersonFacts
{
    private Amounts _amounts;

    /// <summary>Facts of which nothing is known yet.</summary>
    public PersonFacts() { }

    /// <summary>
    /// Used by the source-generated JSON reader, which keeps a constructor parameter's default but not a property's. Call the
    /// parameterless constructor in code.
    /// </summary>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PersonFacts(bool wageInEmployerTotal = true) => WageInEmployerTotal = wageInEmployerTotal;

    /// <summary>The person's number (个人编号), unique within a request.</summary>
    [JsonPropertyName("id")]
    public required string Id
    {
        get;
        init => (field, HasId) = (value, !string.IsNullOrWhiteSpace(value));
    }

    /// <summary>The category of the person.</summary>
    [JsonPropertyName("category")]
    public required PersonCategory Category { get; init; }

    /// <summary>The person's name; no rule reads it.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The citizen's identity number; carried for notices and checks, never read by a rule.</summary>
    [JsonPropertyName("idNumber")]
    public string? IdNumber { get; init; }

    /// <summary>The person's own monthly average wage of the prior year (本人上年度月平均工资).</summary>
    [JsonPropertyName("priorYearMonthlyWage")]
    public decimal? PriorYearMonthlyWage
    {
        get => _amounts[PersonAmounts.PriorYearMonthlyWage];
        init => _amounts[PersonAmounts.PriorYearMonthlyWage] = value;
    }

    /// <summary>Whether it was declared that the wage cannot be determined (无法确定). A blank wage is unknown, not this.</summary>
    [JsonPropertyName("wageUndeterminable")]
    public bool WageUndeterminable { get; init; }

    /// <summary>The first month's wage of a newly hired person (起薪当月工资).</summary>
    [JsonPropertyName("firstMonthWage")]
    public decimal? FirstMonthWage
    {
        get => _amounts[PersonAmounts.FirstMonthWage];
        init => _amounts[PersonAmounts.FirstMonthWage] = value;
    }

    /// <summary>Last month's basic wage (上月应发基本工资).</summary>
    [JsonPropertyName("lastMonthBasicWage")]
    public decimal? LastMonthBasicWage
    {
        get => _amounts[PersonAmounts.LastMonthBasicWage];
        init => _amounts[PersonAmounts.LastMonthBasicWage] = value;
    }

    /// <summary>Last month's total wage (上月应发工资总额).</summary>
    [JsonPropertyName("lastMonthTotalWage")]
    public decimal? LastMonthTotalWage
    {
        get => _amounts[PersonAmounts.LastMonthTotalWage];
        init => _amounts[PersonAmounts.LastMonthTotalWage] = value;
    }

    /// <summary>The wage that the personnel department approved (人事部门核定工资).</summary>
    [JsonPropertyName("approvedMonthlyWage")]
    public decimal? ApprovedMonthlyWage
    {
        get => _amounts[PersonAmounts.ApprovedMonthlyWage];
        init => _amounts[PersonAmounts.ApprovedMonthlyWage] = value;
    }

    /// <summary>The base that a self-employed person chose (缴费档次).</summary>
    [JsonPropertyName("declaredBase")]
    public decimal? DeclaredBase
    {
        get => _amounts[PersonAmounts.DeclaredBase];
        init => _amounts[PersonAmounts.DeclaredBase] = value;
    }

    /// <summary>The base that the employer filed (申报缴费基数); for audits only.</summary>
    [JsonPropertyName("filedBase")]
    public decimal? FiledBase
    {
        get => _amounts[PersonAmounts.FiledBase];
        init => _amounts[PersonAmounts.FiledBase] = value;
    }

    /// <summary>Whether the person is in hardship (缴费确有困难).</summary>
    [JsonPropertyName("hardship")]
    public bool Hardship { get; init; }

    /// <summary>Whether there is proof that the person need not be insured here (不再参保证明).</summary>
    [JsonPropertyName("exemptionProof")]
    public bool ExemptionProof { get; init; }

    /// <summary>Whether the wage of an exempt person stands inside the employer's reported total.</summary>
    [JsonPropertyName("wageInEmployerTotal")]
    public bool WageInEmployerTotal { get; init; } = true;

    /// <summary>The previous year's base (上年度缴费基数).</summary>
    [JsonPropertyName("previousYearBase")]
    public decimal? PreviousYearBase
    {
        get => _amounts[PersonAmounts.PreviousYearBase];
        init => _amounts[PersonAmounts.PreviousYearBase] = value;
    }

    /// <summary>The base already determined for this year (本年已核定基数).</summary>
    [JsonPropertyName("determinedBase")]
    public decimal? DeterminedBase
    {
        get => _amounts[PersonAmounts.DeterminedBase];
        init => _amounts[PersonAmounts.DeterminedBase] = value;
    }

    /// <summary>Whether a correction is requested; other than none it needs <see cref="DeterminedBase"/>.</summary>
    [JsonPropertyName("correction")]
    public Correction Correction { get; init; }

    /// <summary>The base paid on provisionally, to be trued up (暂定基数).</summary>
    [JsonPropertyName("provisionalBase")]
    public decimal? ProvisionalBase
    {
        get => _amounts[PersonAmounts.ProvisionalBase];
        init => _amounts[PersonAmounts.ProvisionalBase] = value;
    }

    /// <summary>For how many months, 1 to 12, the provisional base was paid on (补差月数).</summary>
    [JsonPropertyName("provisionalMonths")]
    public int? ProvisionalMonths { get; init; }

    /// <summary>The person's pension base (养老保险缴费基数).</summary>
    [JsonPropertyName("pensionBase")]
    public decimal? PensionBase
    {
        get => _amounts[PersonAmounts.PensionBase];
        init => _amounts[PersonAmounts.PensionBase] = value;
    }

    /// <summary>Whether there is a number, and not only blanks; asked of millions without a look at the text.</summary>
    internal bool HasId { get; private init; }

    /// <summary>The amounts by their places, for bulk reads.</summary>
    internal ref readonly Amounts Amounts => ref _amounts;

    /// <summary>Copies the facts with another amount.</summary>
    internal PersonFacts With(int place, decimal? yuan)
    {
        PersonFacts changed = this with { };
        changed._amounts[place] = yuan;
        return changed;
    }
}
