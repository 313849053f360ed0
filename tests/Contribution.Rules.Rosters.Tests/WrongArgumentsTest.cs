namespace Contribution.Rules.Rosters.Tests;

/// <summary>A null and a number out of its range are refused where they come in; a default array is empty.</summary>
public sealed class WrongArgumentsTest
{
    private static readonly RuleSet Set = ContributionRules.Default.Catalogue.Get(
        RuleSetId.Parse("230600/pension/2011")
    )!;

    private static readonly RosterQuestion Question = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
    };

    [Fact]
    public void Jobs_refuse_null_where_they_are_made()
    {
        Action[] wrong =
        [
            () => _ = new BasesJob { Rules = null!, Question = Question },
            () => _ = new BasesJob { Rules = ContributionRules.Default, Question = null! },
            () => _ = new AuditJob { Rules = ContributionRules.Default, Question = null! },
            () =>
                _ = new NoticeJob
                {
                    Rules = ContributionRules.Default,
                    Question = Question,
                    Period = null!,
                },
            () => _ = new QualityJob { Options = null! },
            () => _ = new ImpactSide { Rules = ContributionRules.Default, Set = null! },
            () => _ = new ContributionsQuestion { Bases = null!, Months = default },
            () => _ = new BasesFiles(null!, new MemoryStream(), new MemoryStream()),
            () => _ = new CurveTracer(null!, CurveCase.CoveredBy(Set).First()),
            () => _ = new RosterFile(null!, default),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Files_of_results_refuse_a_stream_that_cannot_be_written()
    {
        Action create = () =>
            _ = new BasesFiles(new MemoryStream(), new MemoryStream([], writable: false), new MemoryStream());

        create.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("employers");
    }

    [Fact]
    public void Numbers_out_of_their_range_are_refused()
    {
        ImpactSide side = new() { Rules = ContributionRules.Default, Set = Set };
        Action[] wrong =
        [
            () =>
                _ = new ImpactJob
                {
                    A = side,
                    B = side,
                    Months = 0,
                },
            () => _ = new QualityOptions { ExpectedPersons = -1 },
            () => _ = new QualityOptions { ExpectedEmployers = -1 },
            () => new CurveTracer(side, CurveCase.CoveredBy(Set).First()).Trace(-0.01m),
            () => new CurveTracer(side, CurveCase.CoveredBy(Set).First()).Trace(decimal.MaxValue),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void Default_arrays_of_a_roster_are_empty()
    {
        Roster roster = new()
        {
            Persons = default,
            Employers = default,
            Rejected = default,
        };

        RosterBases.Determine(ContributionRules.Default, Question, roster).Should().BeEmpty();
        roster.IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Translate_gives_the_name_of_a_choice_without_words() =>
        ResultWords.Translate((Insurance)99, chinese: true).Should().Be("99");

    [Fact]
    public void Translate_knows_the_marks_of_trust() =>
        ResultWords.Translate(SourceTrust.OfficialReprint, chinese: false).Should().Be("reprint of an official text");
}
