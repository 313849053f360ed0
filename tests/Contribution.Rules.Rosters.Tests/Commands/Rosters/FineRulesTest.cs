using System.Text;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Progress;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>Rules whose figures are too fine for machine words are decided by the definition, with the same results.</summary>
public sealed class FineRulesTest : IDisposable
{
    private const string Persons =
        "id,category,employerId,priorYearMonthlyWage\nP1,employee,E,900\nP2,employee,X,x\nP3,employee,E,3000.5\n";

    private const string Wage = "person.priorYearMonthlyWage";

    // The same wage, but it is not known beforehand that its ten more decimals are 0.
    private const string TooFine = Wage + " * 10000000000 / 10000000000";

    private const string Employers = "id,kind\nE,enterprise\nE,enterprise\n";

    private static readonly byte[] FourEmployers =
        "id,kind\nE0,enterprise\nE1,enterprise\nE2,enterprise\nE3,enterprise\n"u8.ToArray();

    private static readonly RosterQuestion Question = new()
    {
        Jurisdiction = "990000",
        ContributionYear = 2020,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(2000m) },
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Run_determines_bases_by_rules_with_fine_amounts()
    {
        Written written = Of(Rules(TooFine), Written.Streamed);

        written.PersonLines.Should().Equal("P1,E,1200.00,determined,floor,2,,", "P3,E,3000.50,determined,own-wage,1,,");
        // P2 names an employer that no list has, so he may be one of E.
        written.EmployerLines.Should().Equal("E,,undetermined,,,,persons.individualBases");
        written.RejectLines.Should().HaveCount(2);
        written.Run.Tally!.IsBalanced.Should().BeTrue();
        written.Run.Tally.RowsIn.Should().Be(5);
    }

    [Fact]
    public void Run_gives_the_bases_of_requests_by_rules_with_fine_amounts()
    {
        IContributionRules fine = Rules(TooFine);
        DeterminationPlan plan = new(fine.Catalogue.Find("990000", Insurance.Pension, 2020)!, BaseKind.IndividualBase);
        string many = string.Concat(Enumerable.Range(1, 200).Select(Row));
        byte[] persons = Encoding.UTF8.GetBytes("id,employerId,category,priorYearMonthlyWage\n" + many);

        Written written = Of(fine, Written.Streamed, persons);

        plan.Words.Should().BeNull("the rules are too fine");
        written
            .PersonLines.Count(line => line.EndsWith(",undetermined,,,,priorYearMonthlyWage", StringComparison.Ordinal))
            .Should()
            .Be(40);
        Written[] others = [Of(Rules(Wage), Written.Streamed, persons), Of(fine, PlainBases.Run, persons)];
        foreach (Written other in others)
        {
            written.Persons.Should().Be(other.Persons);
            written.Employers.Should().Be(other.Employers);
            written.Rejects.Should().Be(other.Rejects);
        }
    }

    [Fact]
    public void Contributions_by_rules_with_fine_amounts_equal_those_of_requests()
    {
        string many = string.Concat(Enumerable.Range(1, 100).Select(Row));
        ContributionsJob job = new()
        {
            Roster = new BasesJob
            {
                Rules = Rules(TooFine),
                Question = Question,
                Persons = RosterSource.From(
                    new RosterFile(
                        "persons.csv",
                        Encoding.UTF8.GetBytes("id,employerId,category,priorYearMonthlyWage\n" + many)
                    )
                ),
                Employers = RosterSource.From(new RosterFile("employers.csv", FourEmployers)),
            },
            Question = new ContributionsQuestion
            {
                Bases = Question,
                Months = new MonthSpan(new YearMonth(2020, 3), new YearMonth(2020, 5)),
                Rates = [Rate(Payer.Employer, 0.16m), Rate(Payer.Employee, 0.08m)],
            },
        };

        DueWritten streamed = DueWritten.By(files => BulkContributions.Run(job, files, new JobWatch()));

        DueWritten plain = DueWritten.By(files =>
            PlainContributions.Run(job, AskedInsurance.Find(job).Insurances, files)
        );
        streamed.Persons.Should().Contain(",determined,own-wage,").And.Be(plain.Persons);
        streamed.Employers.Should().Be(plain.Employers);
        streamed.Rejects.Should().Be(plain.Rejects);
    }

    private static ContributionRate Rate(Payer payer, decimal rate) =>
        new()
        {
            Place = "990000",
            Insurance = Insurance.Pension,
            Payer = payer,
            Rate = rate,
            From = new YearMonth(2020, 1),
        };

    /// <summary>A person of one of four employers, or of none; one in five without a wage.</summary>
    private static string Row(int number) =>
        $"P{number},{(number % 7 == 0 ? "" : $"E{number % 4}")},employee,{(number % 5 == 0 ? "" : $"{800 + (7 * number)}.5")}\n";

    private static Written Of(IContributionRules rules, Func<BasesJob, BasesFiles, BasesRun> run, byte[] persons) =>
        Written.By(run, persons, FourEmployers, question: Question, rules: rules);

    private static Written Of(IContributionRules rules, Func<BasesJob, BasesFiles, BasesRun> run) =>
        Written.By(
            run,
            Encoding.UTF8.GetBytes(Persons),
            Encoding.UTF8.GetBytes(Employers),
            question: Question,
            rules: rules
        );

    /// <summary>The smallest rule set, with the base by one's own wage.</summary>
    private IContributionRules Rules(string ownWage)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory(Guid.NewGuid().ToString());
        File.WriteAllText(
            Path.Combine(folder.FullName, "2020-pension.json"),
            $$"""
            {
              "format": 1,
              "jurisdiction": "990000",
              "insurance": "pension",
              "contributionYears": { "from": 2020, "through": 2020 },
              "source": { "document": "1", "issuer": "i", "title": "t", "issued": "2020-01-01" },
              "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
              "collection": "dualBaseSingleRate",
              "referenceWage": "province",
              "rounding": { "step": 0.01, "mode": "halfUp", "note": "n" },
              "parameters": { "floorRatio": { "value": 0.60, "article": "2" } },
              "amounts": { "floor": { "value": "floorRatio * referenceWage", "article": "2" } },
              "individualBase": [
                {
                  "id": "own-wage",
                  "article": "1",
                  "quote": "q",
                  "when": "person.priorYearMonthlyWage != null and referenceWage != null",
                  "base": "{{ownWage}}"
                },
                {
                  "id": "floor",
                  "article": "2",
                  "overrides": ["own-wage"],
                  "quote": "q",
                  "when": "person.priorYearMonthlyWage < floor",
                  "base": "floor"
                }
              ],
              "employerBase": [
                {
                  "id": "sum",
                  "article": "3",
                  "quote": "q",
                  "when": "persons.individualBases != null",
                  "base": "persons.individualBases"
                }
              ]
            }
            """
        );
        return new ContributionRulesOptions().AddDirectory(folder.FullName).Build();
    }
}
