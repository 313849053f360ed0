using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Evaluation.Batches;

/// <summary>A batch over columns decides as one over objects, and refuses what cannot be a fact.</summary>
public sealed class ColumnBatchTest
{
    private const string Daqing = "230600/pension/2011";
    private const int Requests = 60;

    private static readonly ReferenceWage Wage = ReferenceWage.Monthly(2277.83m);

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Decide_gives_the_same_from_columns_of_many_employers_as_from_objects(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        IBatch batch = ContributionRules.Default.NewBatch(set);
        foreach (
            IGrouping<ReferenceWage?, BasesRequest> requests in Enumerable
                .Range(0, Requests)
                .Select(seed => CoveredRequests.Of(set, seed))
                .GroupBy(request => WageOf(set, request))
        )
        {
            (PersonFacts Person, EmployerFacts? Employer)[] persons =
            [
                .. requests.SelectMany(request => request.Persons.Select(person => (person, request.Employer))),
            ];
            FactColumns columns = FactColumns.ForPersons(persons.Length);
            for (int row = 0; row < persons.Length; row++)
            {
                Write(columns, row, persons[row].Person, persons[row].Employer);
            }

            CompactDecision[] given = new CompactDecision[persons.Length];
            List<Decision> expected = [];
            foreach (BasesRequest request in requests)
            {
                Decision[] decisions = new Decision[request.Persons.Length];
                batch.Decide(request.Employer, requests.Key, request.Persons.AsSpan(), decisions);
                expected.AddRange(decisions);
            }

            batch.Decide(requests.Key, columns, persons.Length, given);

            ImmutableArray<Rule> rules = set.IndividualBase.Rules;
            given
                .Select(decision => (decision.Rule < 0 ? null : rules[decision.Rule], (decimal)decision.Fen))
                .Should()
                .Equal(expected.Select(decision => (decision.Deciding, decision.Fen)));
        }
    }

    [Fact]
    public void Unwritten_columns_hold_the_defaults_of_facts()
    {
        FactColumns columns = FactColumns.ForPersons(1);

        columns.Capacity.Should().Be(64);
        columns.Values(columns.IndexOf("person.wageInEmployerTotal"))[0].Should().Be(1);
        columns.Values(columns.IndexOf("employer.kind"))[0].Should().Be(Enum.GetValues<EmployerKind>().Length);
        columns.Values(columns.IndexOf("person.priorYearMonthlyWage"))[0].Should().Be(0);
        columns.Known(columns.IndexOf("person.priorYearMonthlyWage"))[0].Should().Be(0);
    }

    [Theory]
    [InlineData("person.name")]
    [InlineData("base")]
    [InlineData("persons.headcount")]
    public void IndexOf_refuses_a_name_that_is_no_fact(string name) =>
        FluentActions
            .Invoking(() => FactColumns.ForPersons(1).IndexOf(name))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"no fact: {name}*");

    [Theory]
    [InlineData("person.priorYearMonthlyWage", -1)]
    [InlineData("person.priorYearMonthlyWage", 1_000_000_000_000)]
    [InlineData("person.category", 6)]
    [InlineData("person.exemptionProof", 2)]
    [InlineData("employer.kind", 7)]
    public void Decide_refuses_values_out_of_range(string fact, long value)
    {
        FactColumns columns = Enterprise(2);
        columns.Values(columns.IndexOf(fact))[1] = value;
        columns.Known(columns.IndexOf(fact))[0] = 0b10;

        Deciding(columns, 2).Should().Throw<ArgumentException>().WithMessage($"person 1: {fact} is {value}, not 0 … *");
    }

    [Fact]
    public void Decide_refuses_no_months_of_a_provisional_base()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With(
                "a.json",
                SampleRules.Text(("/individualBase/0/when", "\"known and person.provisionalMonths != null\""))
            )
            .Load();
        IBatch batch = ContributionRules.Create(catalogue).NewBatch(catalogue.Find("990000", Insurance.Pension, 2020)!);
        FactColumns columns = Enterprise(2);
        Action deciding = () => batch.Decide(Wage, columns, 2, new CompactDecision[2]);
        deciding.Should().NotThrow("no months are known");

        columns.Known(columns.IndexOf("person.provisionalMonths"))[0] = 0b10;

        deciding
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("person 1: person.provisionalMonths is 0, not 1 … 12*");
    }

    [Fact]
    public void Decide_reads_no_value_of_a_fact_that_is_not_known()
    {
        FactColumns columns = Enterprise(2);
        int wage = columns.IndexOf("person.priorYearMonthlyWage");
        columns.Values(wage).Fill(300_000);
        columns.Values(wage)[1] = -1;
        columns.Known(wage)[0] = 0b01;
        CompactDecision[] decisions = new CompactDecision[2];

        ContributionRules.Default.NewBatch(EmbeddedSets.Of(Daqing)).Decide(Wage, columns, 2, decisions);

        (decisions[0].Fen, decisions[1].Rule).Should().Be((300_000, -1), "the second wage is not known");
    }

    [Fact]
    public void Decide_refuses_persons_not_covered()
    {
        FactColumns columns = Enterprise(2);
        columns.Values(columns.IndexOf("person.category"))[1] = (long)PersonCategory.FlexibleWorker;

        Deciding(columns, 2)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"{Daqing} does not cover FlexibleWorker at 1*");
    }

    [Fact]
    public void Decide_refuses_corrections_of_unknown_bases()
    {
        FactColumns columns = Enterprise(2);
        columns.Values(columns.IndexOf("person.correction"))[1] = (long)Correction.InYear;

        Deciding(columns, 2).Should().Throw<ArgumentException>().WithMessage("person 1: a correction without*");
    }

    [Fact]
    public void Decide_refuses_kinds_of_employers_not_covered()
    {
        FactColumns columns = Enterprise(2);
        columns.Values(columns.IndexOf("employer.kind"))[1] = (long)EmployerKind.SoleProprietor;

        Deciding(columns, 2).Should().Throw<ArgumentException>().WithMessage($"{Daqing} does not cover Employee at 1*");
    }

    [Theory]
    [InlineData("person.category", 6, "person 65: person.category is 6, not 0 … 5*")]
    [InlineData(
        "person.category",
        (long)PersonCategory.FlexibleWorker,
        $"{Daqing} does not cover FlexibleWorker at 65*"
    )]
    [InlineData("person.correction", (long)Correction.InYear, "person 65: a correction without*")]
    public void Decide_names_a_person_of_the_second_block_by_its_place_in_the_list(string fact, long value, string said)
    {
        FactColumns columns = Enterprise(66);
        columns.Values(columns.IndexOf(fact))[65] = value;

        Deciding(columns, 66).Should().Throw<ArgumentException>().WithMessage(said);
        Deciding(columns, 65).Should().NotThrow("the person is not asked for");
    }

    [Fact]
    public void Decide_names_the_first_fact_of_several_that_are_out_of_range()
    {
        FactColumns columns = Enterprise(2);
        columns.Values(columns.IndexOf("person.priorYearMonthlyWage"))[0] = -1;
        columns.Known(columns.IndexOf("person.priorYearMonthlyWage"))[0] = 0b01;
        columns.Values(columns.IndexOf("person.category"))[1] = 6;
        columns.Values(columns.IndexOf("employer.kind"))[1] = 7;

        Deciding(columns, 2).Should().Throw<ArgumentException>().WithMessage("person 1: employer.kind is 7*");
        columns.Values(columns.IndexOf("employer.kind"))[1] = (long)EmployerKind.Enterprise;
        Deciding(columns, 2).Should().Throw<ArgumentException>().WithMessage("person 1: person.category is 6*");
    }

    [Fact]
    public void Decide_refuses_persons_without_an_employer_where_the_rules_need_one()
    {
        RuleSet set = ContributionRules
            .Default.Catalogue.Ids.Select(id => EmbeddedSets.Of(id.ToString()))
            .First(set => set.NeedsEmployer);
        IBatch batch = ContributionRules.Default.NewBatch(set);

        Action deciding = () => batch.Decide(null, FactColumns.ForPersons(1), 1, new CompactDecision[1]);

        deciding.Should().Throw<ArgumentException>().WithMessage($"{set.Id} does not cover Employee at 0*");
    }

    [Fact]
    public void Decide_refuses_more_persons_than_columns()
    {
        Deciding(Enterprise(64), 65).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Decide_refuses_fewer_decisions_than_persons() =>
        FluentActions
            .Invoking(() =>
                ContributionRules
                    .Default.NewBatch(EmbeddedSets.Of(Daqing))
                    .Decide(Wage, Enterprise(2), 2, new CompactDecision[1])
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("room for 1 of 2 decisions*");

    [Fact]
    public void Decide_allocates_nothing()
    {
        const int Persons = 1_000;
        FactColumns columns = Enterprise(Persons);
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of(Daqing));
        CompactDecision[] decisions = new CompactDecision[Persons];

        Allocation.Least(() => batch.Decide(Wage, columns, Persons, decisions)).Should().Be(0);
    }

    private static Action Deciding(FactColumns columns, int count) =>
        () =>
            ContributionRules
                .Default.NewBatch(EmbeddedSets.Of(Daqing))
                .Decide(Wage, columns, count, new CompactDecision[count]);

    private static FactColumns Enterprise(int persons)
    {
        FactColumns columns = FactColumns.ForPersons(persons);
        long enterprise = (long)EmployerKind.Enterprise;
        columns.Values(columns.IndexOf("employer.kind")).Fill(enterprise);
        return columns;
    }

    private static ReferenceWage? WageOf(RuleSet set, BasesRequest request) =>
        set.ReferenceWage is { } read ? request.ReferenceWages?.Find(read.Scope) : null;

    private static void Write(FactColumns columns, int row, PersonFacts person, EmployerFacts? employer)
    {
        foreach (ValueFact<PersonFacts> fact in Vocabulary.PersonFacts)
        {
            Write(columns, row, fact.Symbol.Name, fact.Read(person));
        }

        if (employer is not null)
        {
            foreach (ValueFact<EmployerFacts> fact in Vocabulary.EmployerFacts)
            {
                Write(columns, row, fact.Symbol.Name, fact.Read(employer));
            }
        }
    }

    private static void Write(FactColumns columns, int row, string fact, long? value)
    {
        int column = columns.IndexOf(fact);
        if (value is long known)
        {
            columns.Values(column)[row] = known;
            columns.Known(column)[row / 64] |= 1UL << (row % 64);
        }
    }
}
