using System.Globalization;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Proof;

/// <summary>Each kind of failure with its finding, and its witness put to the computation.</summary>
public sealed class WitnessTest
{
    private const string Wage = "person.priorYearMonthlyWage";
    private const string Known = "known";

    [Fact]
    public void Gap_has_a_case_that_no_rule_decides()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("low", $"{Wage} < 1000", Wage)}, {Proven.Rule("high", $"{Wage} > 1000", Wage)}"
        );

        (proven.Finding.Kind, proven.Finding.For).Should().Be((ProofFindingKind.Gap, BaseKind.IndividualBase));
        proven.Finding.En.Should().Be("there is a case that no rule decides");
        proven.Finding.Witness!.Request.Persons[0].PriorYearMonthlyWage.Should().Be(1000m);
        proven
            .Defect(proven.Finding.Witness.Request)
            .Should()
            .Be("rule set 990000/pension/2020 is defective at /persons/0: no rule decides and none is open");
    }

    [Fact]
    public void Unknown_wage_is_no_gap_when_a_rule_is_open_for_it()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("low", $"{Wage} < 1000", Wage)}, {Proven.Rule("high", $"{Wage} >= 1000", Wage)}"
        );

        proven.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Overlap_has_a_case_that_two_rules_decide()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("low", $"{Wage} <= 1000", Wage)}, {Proven.Rule("high", $"{Wage} >= 1000", Wage)}"
        );

        proven.Finding.En.Should().Be("there is a case that two rules decide: high, low");
        proven.Finding.Zh.Should().Be("有一种情形同时由两条规则核定：“high”、“low”");
        proven.Defect(proven.Finding.Witness!.Request).Should().EndWith("at /persons/0: two rules decide");
    }

    [Fact]
    public void Overlap_of_named_rules_says_their_names_and_of_many_the_number()
    {
        string rules = string.Join(
            ", ",
            Enumerable.Range(1, 12).Select(number => Proven.Rule($"r{number:00}", $"{Wage} >= 1000", Wage))
        );
        Proven proven = Proven.Persons(
            $"{rules}, {Proven.Rule("low", $"{Wage} < 1000 or {Wage} = null", "ratio")}",
            ("/individualBase/0/name", """{ "zh": "本人工资", "en": "own wage" }""")
        );

        ProofFinding overlap = proven.Findings.Single(one => one.Kind == ProofFindingKind.Overlap);

        overlap
            .Zh.Should()
            .Be("有一种情形同时由 12 条规则核定：本人工资（r01）、“r02”、“r03”、“r04”、“r05”、“r06”、“r07”、“r08”、…");
        overlap.En.Should().Be("there is a case that 12 rules decide: r01, r02, r03, r04, r05, r06, r07, r08, …");
    }

    [Fact]
    public void Unguarded_base_has_a_case_in_which_it_is_unknown()
    {
        Proven proven = Proven.Persons(Proven.Rule("own", "true", Wage));

        proven.Finding.En.Should().Be("rule own decides although it reads an unknown fact");
        proven.Finding.Witness!.Request.Persons[0].PriorYearMonthlyWage.Should().BeNull();
        proven
            .Defect(proven.Finding.Witness.Request)
            .Should()
            .EndWith("the deciding rule's base reads an unknown fact");
    }

    [Fact]
    public void Unguarded_condition_of_a_deciding_rule_is_found()
    {
        Proven proven = Proven.Persons(
            Proven.Rule("own", $"{Wage} > 0 or person.category = employee", "ratio"),
            ("/covers/categories", """["employee"]""")
        );

        proven.Finding.Kind.Should().Be(ProofFindingKind.UnknownRead);
        proven.Person(proven.Finding.Witness!.Request).Rule.Should().Be("own", "it decides all the same");
    }

    [Fact]
    public void Rule_that_never_decides_is_named_without_a_case()
    {
        Proven proven = Proven.Of(
            ("/individualBase/-", Proven.Rule("idle", $"{Wage} < floor and {Wage} > ceiling", "floor"))
        );

        proven.Finding.Kind.Should().Be(ProofFindingKind.Unreachable);
        proven.Finding.Witness.Should().BeNull();
        proven.Finding.En.Should().Be("rule idle never decides");
    }

    [Fact]
    public void Broken_invariant_has_a_case_whose_base_breaks_it()
    {
        Proven proven = Proven.Of(
            Proven.Invariant(
                """ "when": "status = determined and referenceWage != null", "holds": "base between floor and ceiling" """
            )
        );

        proven.Finding.En.Should().Be("invariant kept does not hold");
        BasesRequest request = proven.Finding.Witness!.Request;
        proven.Person(request).Base.Should().BeGreaterThan(3m * request.ReferenceWages!.City!.Value.Yuan);
    }

    [Fact]
    public void Falling_base_has_two_cases_of_which_the_greater_fact_gives_the_lower_base()
    {
        Proven proven = Proven.Of(
            ("/individualBase/1/when", $"\"{Wage} > ceiling\""),
            Proven.Invariant($""" "risesWith": "{Wage}" """)
        );

        Witness witness = proven.Finding.Witness!;
        witness.Against!.Value.Fact.Should().Be(Wage);
        BasesRequest greater = witness.Request with
        {
            Persons =
            [
                witness.Request.Persons[0] with
                {
                    PriorYearMonthlyWage = decimal.Parse(witness.Against.Value.Value, CultureInfo.InvariantCulture),
                },
            ],
        };
        greater
            .Persons[0]
            .PriorYearMonthlyWage.Should()
            .BeGreaterThan(witness.Request.Persons[0].PriorYearMonthlyWage!.Value);
        proven.Person(greater).Base.Should().BeLessThan(proven.Person(witness.Request).Base!.Value);
    }

    [Fact]
    public void Gap_of_the_employers_base_names_the_totals_it_needs()
    {
        Proven proven = Proven.Employers(
            Proven.Rule("sum", "persons.individualBases > 0 and persons.exemptWages != null", "persons.individualBases")
        );

        (proven.Finding.Kind, proven.Finding.For).Should().Be((ProofFindingKind.Gap, BaseKind.EmployerBase));
        proven.Finding.Witness!.Totals.Should().Equal(("persons.individualBases", 0m));
        proven.Defect(proven.Finding.Witness.Request).Should().Contain("at /employer: no rule decides");
    }

    [Fact]
    public void Total_that_must_be_unknown_is_reported_as_unknown()
    {
        Proven proven = Proven.Employers(Proven.Rule("sum", "true", "persons.individualBases"));

        proven.Finding.Witness!.Totals.Should().Equal(("persons.individualBases", null));
    }

    [Fact]
    public void Case_between_two_fen_is_refused_with_a_note()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("low", $"{Wage} < 1000.005", Wage)}, {Proven.Rule("high", $"{Wage} > 1000.005", Wage)}"
        );

        proven.Finding.Kind.Should().Be(ProofFindingKind.Gap);
        proven.Finding.Witness!.OnFenGrid.Should().BeFalse();
        proven.Person(proven.Finding.Witness.Request).Status.Should().Be(DeterminationStatus.Determined);
    }

    [Fact]
    public void Case_in_whole_fen_is_found_when_the_first_round_figures_have_none()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("low", "known and 3 * " + Wage + " < referenceWage", Wage)}, "
                + Proven.Rule("high", "known and 3 * " + Wage + " > referenceWage", Wage),
            ("/define/known", $"\"{Wage} != null and referenceWage != null\"")
        );

        proven.Finding.Witness!.OnFenGrid.Should().BeTrue();
        proven.Finding.Witness.Request.ReferenceWages!.City!.Value.Yuan.Should().Be(3000m);
        proven.Defect(proven.Finding.Witness.Request).Should().EndWith("no rule decides and none is open");
    }

    [Fact]
    public void Witness_leaves_unread_facts_out()
    {
        Proven proven = Proven.Persons(Proven.Rule("own", $"{Wage} < 1000", Wage));

        proven
            .Finding.Witness!.Request.Persons.Should()
            .Equal(
                new PersonFacts
                {
                    Id = "W",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 1000m,
                }
            );
        proven.Finding.Witness.Request.ReferenceWages.Should().BeNull();
        proven
            .Finding.Witness.Request.Employer.Should()
            .Be(new EmployerFacts { Id = "W", Kind = EmployerKind.Enterprise });
    }

    [Fact]
    public void Witness_has_months_from_1_to_12()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("few", "person.provisionalMonths < 7", "ratio")}, "
                + $"{Proven.Rule("many", "person.provisionalMonths > 8", "ratio")}, "
                + Proven.Rule("none", "person.provisionalMonths = null", "ratio")
        );

        proven.Finding.Kind.Should().Be(ProofFindingKind.Gap);
        proven.Finding.Witness!.Request.Persons[0].ProvisionalMonths.Should().Be(7);
        proven.Defect(proven.Finding.Witness.Request).Should().EndWith("no rule decides and none is open");
    }

    [Fact]
    public void Witness_has_no_more_than_twelve_months()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("months", "person.provisionalMonths between 1 and 12", "ratio")}, "
                + Proven.Rule("none", "person.provisionalMonths = null", "ratio")
        );

        proven.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Witness_pairs_a_kind_with_a_category_of_its_own()
    {
        Proven proven = Proven.Persons(
            Proven.Rule("own", $"{Wage} < 1000", Wage),
            (
                "/covers",
                """{ "categories": ["employee", "flexibleWorker"], "pairs": { "none": ["flexibleWorker"], "enterprise": ["employee"] } }"""
            )
        );

        BasesRequest request = proven.Finding.Witness!.Request;
        request.Employer.Should().BeNull();
        request.Persons[0].Category.Should().Be(PersonCategory.FlexibleWorker);
        proven.Defect(request).Should().EndWith("no rule decides and none is open");
    }

    [Fact]
    public void Case_with_the_fewest_facts_is_reported()
    {
        Proven proven = Proven.Persons(
            Proven.Rule("own", "person.declaredBase != null and person.hardship", "person.declaredBase")
        );

        PersonFacts reported = new() { Id = "W", Category = PersonCategory.Employee };
        proven.Finding.Witness!.Request.Persons.Should().Equal(reported);
    }

    [Fact]
    public void First_of_equally_short_cases_is_reported()
    {
        Proven proven = Proven.Persons(Proven.Rule("own", "person.hardship = person.exemptionProof", "ratio"));

        PersonFacts reported = proven.Finding.Witness!.Request.Persons[0];
        (reported.Hardship, reported.ExemptionProof).Should().Be((false, true));
    }

    [Fact]
    public void Findings_are_ordered_by_kind_and_then_by_rules()
    {
        Proven proven = Proven.Persons(
            $"{Proven.Rule("idle-b", $"{Wage} < 0", "ratio")}, {Proven.Rule("own", "person.hardship", "ratio")}, "
                + Proven.Rule("idle-a", $"{Wage} < 0", "ratio")
        );

        proven
            .Sentences.Should()
            .Equal("there is a case that no rule decides", "rule idle-a never decides", "rule idle-b never decides");
    }
}
