using System.Collections.Immutable;
using Contribution.Rules.Facts;
using static Contribution.Rules.FactTables.PersonProperties;

namespace Contribution.Rules.FactTables;

/// <summary>
/// Every fact of a person, in the order in which requests are written and missing facts are named.
/// </summary>
internal static class PersonFactTable
{
    /// <summary>The facts.</summary>
    public static readonly ImmutableArray<Fact<PersonFacts>> All =
    [
        new TextFact<PersonFacts>("id", person => person.Id, (person, text) => person with { Id = text })
        {
            IsRequired = true,
        },
        new ChoiceFact<PersonFacts, Category, PersonCategory>("category") { IsRequired = true },
        new TextFact<PersonFacts>("name", person => person.Name, (person, text) => person with { Name = text }),
        new TextFact<PersonFacts>(
            "idNumber",
            person => person.IdNumber,
            (person, text) => person with { IdNumber = text }
        ),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.PriorYearMonthlyWage, "priorYearMonthlyWage"),
        new TruthFact<PersonFacts, WageUndeterminable>("wageUndeterminable"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.FirstMonthWage, "firstMonthWage"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.LastMonthBasicWage, "lastMonthBasicWage"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.LastMonthTotalWage, "lastMonthTotalWage"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.ApprovedMonthlyWage, "approvedMonthlyWage"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.DeclaredBase, "declaredBase"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.FiledBase, "filedBase") { IsForRules = false },
        new TruthFact<PersonFacts, Hardship>("hardship"),
        new TruthFact<PersonFacts, ExemptionProof>("exemptionProof"),
        new TruthFact<PersonFacts, WageInEmployerTotal>("wageInEmployerTotal"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.PreviousYearBase, "previousYearBase"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.DeterminedBase, "determinedBase"),
        new ChoiceFact<PersonFacts, PersonProperties.Correction, Rules.Correction>("correction"),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.ProvisionalBase, "provisionalBase"),
        new CountFact<PersonFacts, ProvisionalMonths>("provisionalMonths", least: 1, YearMonth.PerYear),
        new MoneyFact<PersonFacts, AmountsOf>(PersonAmounts.PensionBase, "pensionBase"),
    ];

    /// <summary>The facts with a value.</summary>
    public static readonly ImmutableArray<ValueFact<PersonFacts>> Values = [.. All.OfType<ValueFact<PersonFacts>>()];

    /// <summary>A person without any known fact.</summary>
    public static PersonFacts Blank { get; } = new() { Id = "", Category = default };
}
