using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation.Columns;

/// <summary>Which column a fact has, what is read into it, and what the interpreter reads of a row.</summary>
public sealed class CaseColumnsTest
{
    private static readonly CaseSymbols Persons = CaseSymbols.Persons;
    private static readonly int Declared = Persons.PlaceOf("person.declaredBase");
    private static readonly int Hardship = Persons.PlaceOf("person.hardship");
    private static readonly int Kind = Persons.PlaceOf("employer.kind");
    private static readonly int Total = Persons.PlaceOf("employer.priorYearMonthlyTotalWages");

    private static readonly int None = Enum.GetValues<EmployerKind>().Length;

    private static readonly PersonFacts Person = new() { Id = "P", Category = PersonCategory.FlexibleWorker };

    [Theory]
    [InlineData(BaseKind.IndividualBase)]
    [InlineData(BaseKind.EmployerBase)]
    internal void Facts_have_their_order_in_columns_and_answers_follow(BaseKind kind)
    {
        CaseSymbols symbols = CaseSymbols.For(kind);

        symbols.Facts.Should().Equal(Vocabulary.Readable(kind, referenceWage: false));
        symbols.All.Should().Equal([.. symbols.Facts, .. Vocabulary.Answer]);
        symbols.All.Select(symbols.PlaceOf).Should().Equal(Enumerable.Range(0, symbols.All.Length));
        symbols.PlaceOf(Vocabulary.ReferenceWage).Should().Be(-1);
        symbols.PlaceOf("person.name").Should().Be(-1);
    }

    [Fact]
    public void Each_kind_of_base_has_columns_of_its_own_facts()
    {
        Persons.PlaceOf(Vocabulary.IndividualBases).Should().Be(-1);
        CaseSymbols.Employers.PlaceOf("person.declaredBase").Should().Be(-1);
        CaseSymbols.Employers.PlaceOf(Vocabulary.IndividualBases).Should().Be(0);
    }

    [Fact]
    public void DefaultOf_gives_the_defaults_of_an_empty_person_without_an_employer()
    {
        Persons.DefaultOf(Kind).Should().Be(None);
        CaseSymbols.Employers.DefaultOf(CaseSymbols.Employers.PlaceOf("employer.kind")).Should().Be(None);
        Persons.DefaultOf(Persons.PlaceOf("person.wageInEmployerTotal")).Should().Be(1);
        Persons
            .All.Where((_, column) => Persons.DefaultOf(column) != 0)
            .Select(symbol => symbol.Name)
            .Should()
            .BeEquivalentTo("employer.kind", "person.wageInEmployerTotal");
    }

    [Fact]
    public void Row_is_read_with_its_unknown_facts()
    {
        FactColumns cases = FactColumns.ForPersons(128);
        cases.Values(Declared)[70] = 1234_56;
        cases.Known(Declared)[1] = 1UL << 6;
        cases.Values(Declared)[6] = 77;

        Interpreter known = CaseRow.Read(Persons, cases, row: 70, wage: 1200, testsAreUnknown: false);
        Interpreter unknown = CaseRow.Read(Persons, cases, row: 6, wage: null, testsAreUnknown: true);

        known.Number(Fact("person.declaredBase")).Should().Be(new Rational(123_456, 100));
        known.Number(new FactNode(Vocabulary.ReferenceWage)).Should().Be(Rational.One);
        known.Truth(Fact("person.hardship")).Should().BeFalse();
        unknown.Number(Fact("person.declaredBase")).Should().BeNull();
        unknown.Number(new FactNode(Vocabulary.ReferenceWage)).Should().BeNull();
        unknown.Truth(new KnownNode(Fact("person.declaredBase"), AsksKnown: true)).Should().BeNull();
        known.Truth(new KnownNode(Fact("person.firstMonthWage"), AsksKnown: true)).Should().BeFalse();
    }

    [Fact]
    public void Employer_is_assigned_to_the_first_cases_and_removed_again()
    {
        FactColumns cases = FactColumns.ForPersons(64);
        EmployerLoader loader = new(Persons, [Kind, Total, Declared]);
        EmployerFacts employer = new()
        {
            Id = "E",
            Kind = EmployerKind.SocialOrganization,
            PriorYearMonthlyTotalWages = 12.34m,
            PreviousYearBase = 5m,
        };

        loader.Load(employer, cases, count: 2);

        cases
            .Values(Kind)[..3]
            .ToArray()
            .Should()
            .Equal((long)EmployerKind.SocialOrganization, (long)EmployerKind.SocialOrganization, None);
        cases.Find(Total, row: 1).Should().Be(1234);
        cases.Find(Persons.PlaceOf("employer.previousYearBase"), row: 0).Should().BeNull("no rule reads it");

        loader.Load(null, cases, count: 2);

        cases.Values(Kind)[1].Should().Be(None);
        cases.Find(Total, row: 1).Should().BeNull();
    }

    [Fact]
    public void Persons_are_read_in_order_and_a_bit_marks_values_out_of_range()
    {
        FactColumns cases = FactColumns.ForPersons(64);
        FactLoader<PersonFacts> loader = new(PersonFactTable.Values, Persons, [Declared, Hardship], cases);

        ulong unsound = loader.Load([
            Person with
            {
                DeclaredBase = 0.01m,
                ExemptionProof = true,
            },
            Person with
            {
                Hardship = true,
                ProvisionalMonths = 0,
            },
            Person with
            {
                DeclaredBase = 9_999_999_999.99m,
                ProvisionalMonths = 13,
            },
        ]);

        unsound.Should().Be(0b110, "what no rule reads is checked too");
        (cases.Find(Declared, 0), cases.Find(Declared, 1), cases.Find(Declared, 2))
            .Should()
            .Be((1L, null, 999_999_999_999L));
        cases.Values(Hardship)[..3].ToArray().Should().Equal(0, 1, 0);
        cases.Values(Persons.PlaceOf("person.exemptionProof"))[0].Should().Be(0, "no rule reads it");
        loader.Load([Person]).Should().Be(0);
        cases.Find(Declared, 0).Should().BeNull();
    }

    [Fact]
    public void Coverage_requires_all_categories_of_the_cases_and_ignores_rows_after_the_last()
    {
        FactColumns cases = FactColumns.ForPersons(64);
        cases.Values(Persons.PlaceOf("person.category"))[1] = (long)PersonCategory.FlexibleWorker;
        const uint Employees = 1u << (int)PersonCategory.Employee;
        const uint Flexible = 1u << (int)PersonCategory.FlexibleWorker;

        PersonChecks.AreCovered(cases, count: 1, Employees).Should().BeTrue();
        PersonChecks.AreCovered(cases, count: 2, Employees).Should().BeFalse();
        PersonChecks.AreCovered(cases, count: 2, Flexible).Should().BeFalse();
        PersonChecks.AreCovered(cases, count: 2, Employees | Flexible).Should().BeTrue();
    }

    [Fact]
    public void Correction_requires_the_base_that_it_corrects_in_every_block()
    {
        FactColumns cases = FactColumns.ForPersons(128);
        int correction = Persons.PlaceOf("person.correction");
        int determined = Persons.PlaceOf("person.determinedBase");
        foreach (int row in new[] { 1, 2, 64, 65, 127 })
        {
            cases.Values(correction)[row] = (long)Correction.InYear;
        }

        cases.Known(determined)[0] = 0b0100;
        cases.Known(determined)[1] = 0b0001;

        PersonChecks.CorrectionsWithoutBase(cases, block: 0, count: 64).Should().Be(0b0010);
        PersonChecks.CorrectionsWithoutBase(cases, block: 0, count: 1).Should().Be(0);
        PersonChecks.CorrectionsWithoutBase(cases, block: 1, count: 64).Should().Be(0b0010 | (1UL << 63));
        PersonChecks.CorrectionsWithoutBase(cases, block: 1, count: 63).Should().Be(0b0010);
    }

    private static FactNode Fact(string name) => new(Persons.All[Persons.PlaceOf(name)]);
}
