using System.Text;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Bulk.Streaming;

namespace Contribution.Rules.Rosters.Tests.Bulk;

/// <summary>Rules whose figures are too fine for machine words go the plain way, and nobody sees a difference.</summary>
public sealed class FineRulesTest : IDisposable
{
    private const string Persons =
        "id,category,employerId,priorYearMonthlyWage\nP1,employee,E,900\nP2,employee,X,x\nP3,employee,E,3000.5\n";

    private const string Wage = "person.priorYearMonthlyWage";

    // The same wage, but nobody knows beforehand that its ten more decimals are 0.
    private const string TooFine = Wage + " * 10000000000 / 10000000000";

    private const string Employers = "id,kind\nE,enterprise\nE,enterprise\n";

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
    public void They_are_determined_the_plain_way()
    {
        IContributionRules rules = Rules(TooFine);

        Written written = Of(rules, BulkBases.Run);

        Streamed(rules).Should().BeNull();
        written.PersonLines.Should().Equal("P1,E,1200.00,determined,floor,2,,", "P3,E,3000.50,determined,own-wage,1,,");
        // P2 names an employer that no list has, so he may be one of E.
        written.EmployerLines.Should().Equal("E,,undetermined,,,,persons.individualBases");
        written.RejectLines.Should().HaveCount(2);
        written.Run.Tally!.NothingIsLost.Should().BeTrue();
        written.Run.Tally.RowsIn.Should().Be(5);
    }

    [Fact]
    public void Rules_with_coarser_figures_are_streamed()
    {
        IContributionRules rules = Rules(Wage);

        Streamed(rules).Should().NotBeNull();
        Of(rules, BulkBases.Run).Persons.Should().Be(Of(Rules(TooFine), BulkBases.Run).Persons);
    }

    private static BasesRun? Streamed(IContributionRules rules)
    {
        BasesRun? streamed = null;
        Of(
            rules,
            (job, files) =>
            {
                streamed = new StreamingBases(job, BulkRules.Find(job.Rules, job.Question).Rules!, files).TryRun();
                return streamed ?? new BasesRun();
            }
        );
        return streamed;
    }

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
        DirectoryInfo folder = _folder.CreateSubdirectory(ownWage == TooFine ? "fine" : "coarse");
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
