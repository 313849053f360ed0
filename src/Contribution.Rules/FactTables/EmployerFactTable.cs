using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using static Contribution.Rules.FactTables.EmployerProperties;

namespace Contribution.Rules.FactTables;

/// <summary>
/// Every fact of an employer, in the order in which requests are written and missing facts are named.
/// </summary>
internal static class EmployerFactTable
{
    /// <summary>The kind of an absent employer.</summary>
    public const string NoEmployer = "none";

    /// <summary>The ordinal of that choice: the one behind the kinds of employers.</summary>
    public static int NoKind { get; } = ChoiceNames.Of(typeof(EmployerKind)).Length;

    /// <summary>The facts.</summary>
    public static readonly ImmutableArray<Fact<EmployerFacts>> All =
    [
        new TextFact<EmployerFacts>("id", employer => employer.Id, (employer, text) => employer with { Id = text })
        {
            IsRequired = true,
        },
        new ChoiceFact<EmployerFacts, Kind, EmployerKind>("kind", NoEmployer) { IsRequired = true },
        new TextFact<EmployerFacts>(
            "name",
            employer => employer.Name,
            (employer, text) => employer with { Name = text }
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.PriorYearMonthlyTotalWages,
            "priorYearMonthlyTotalWages"
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.LastMonthTotalWages, "lastMonthTotalWages"),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.ApprovedMonthlyTotalWages, "approvedMonthlyTotalWages"),
        new TruthFact<EmployerFacts, MaterialsComplete>("materialsComplete"),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.PreviousYearBase, "previousYearBase"),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.DeterminedBase, "determinedBase"),
        new ChoiceFact<EmployerFacts, EmployerProperties.Restructuring, Rules.Restructuring>("restructuring"),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.ProvisionalBase, "provisionalBase"),
        new CountFact<EmployerFacts, ProvisionalMonths>("provisionalMonths", least: 1, YearMonth.PerYear),
        new MoneyFact<EmployerFacts, AmountsOf>(EmployerAmounts.PensionBase, "pensionBase"),
        new CountFact<EmployerFacts, RealNameHeadcount>("realNameHeadcount", least: 0),
    ];

    /// <summary>The facts with a value.</summary>
    public static readonly ImmutableArray<ValueFact<EmployerFacts>> Values =
    [
        .. All.OfType<ValueFact<EmployerFacts>>(),
    ];

    /// <summary>An employer without any known fact.</summary>
    public static EmployerFacts Blank { get; } = new() { Id = "", Kind = default };
}
