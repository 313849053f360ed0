using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>
/// Every number of a roster is the one that a request gives, however large rules make it, or the roster is refused.
/// </summary>
public sealed class LargeFiguresTest : IDisposable
{
    private const string Money = "9999999999.99";

    private static readonly RosterQuestion Question = new()
    {
        Jurisdiction = "990000",
        ContributionYear = 2020,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(9_999_999_999.99m) },
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("1")]
    // The largest factor whose bases stand beside the number of a rule in a word, and the next.
    [InlineData("18014")]
    [InlineData("18015")]
    // The last whose bases stand there by the definition.
    [InlineData("36028")]
    public void Run_writes_the_numbers_that_requests_give(string factor)
    {
        IContributionRules rules = Rules(factor);
        PersonFacts[] persons =
        [
            Person("P1", 9_999_999_999.99m, 0m, 12),
            Person("P2", 0m, 9_999_999_999.99m, 12),
            Person("P3", 9_999_999_999.98m, 0.01m, 1),
        ];
        EmployerFacts employer = new()
        {
            Id = "E",
            Kind = EmployerKind.Enterprise,
            ProvisionalBase = 0.01m,
            ProvisionalMonths = 12,
        };

        Written written = Write(rules);

        BasesResult result = rules.ComputeBases(Question.ToRequest(employer, [.. persons])) switch
        {
            Outcome<BasesResult>.Computed computed => computed.Result,
            var refused => throw new InvalidOperationException($"{refused}"),
        };
        decimal by = decimal.Parse(factor, CultureInfo.InvariantCulture);
        decimal expected = decimal.Round(by * 9_999_999_999.99m, 2, MidpointRounding.AwayFromZero);
        result.Persons[0].Adjustment.Should().Be(expected * 12);
        written.PersonLines.Should().Equal(result.Persons.Select(person => $"{person.Id},E,{After(person)}"));
        written.EmployerLines.Should().Equal($"E,{After(result.Employer!)}");
    }

    [Theory]
    [InlineData("36029")]
    [InlineData("900000000")]
    [InlineData("90000000000000000000")]
    public void Run_refuses_a_base_too_large_for_a_column_with_its_line(string factor)
    {
        Action writing = () => Write(Rules(factor));

        writing
            .Should()
            .Throw<RuleSetDefectException>()
            .WithMessage(
                "rule set 990000/pension/2020 is defective at line 2: the base is more than 360 trillion yuan"
            );
    }

    [Theory]
    [InlineData("36029")]
    [InlineData("90000000000000000000")]
    public void Requests_and_batches_report_a_base_too_large_for_a_column_as_a_defect(string factor)
    {
        IContributionRules rules = Rules(factor);
        PersonFacts[] persons = [Person("P1", 0m, 0m, 12), Person("P2", 9_999_999_999.99m, 0m, 12)];
        EmployerFacts employer = new() { Id = "E", Kind = EmployerKind.Enterprise };
        RuleSet set = rules.Catalogue.Find("990000", Insurance.Pension, 2020)!;

        Action request = () => rules.ComputeBases(Question.ToRequest(employer, [.. persons]));
        Action batch = () =>
            rules.NewBatch(set).Decide(employer, Question.ReferenceWages!.Province, persons, new Decision[2]);

        foreach (Action deciding in new[] { request, batch })
        {
            deciding
                .Should()
                .Throw<RuleSetDefectException>()
                .WithMessage(
                    "rule set 990000/pension/2020 is defective at /persons/1: the base is more than 360 trillion yuan"
                );
        }
    }

    private static Written Write(IContributionRules rules) =>
        Written.By(
            Written.Streamed,
            Encoding.UTF8.GetBytes(
                $"id,category,employerId,priorYearMonthlyWage,provisionalBase,provisionalMonths\nP1,employee,E,{Money},0,12\nP2,employee,E,0,{Money},12\nP3,employee,E,9999999999.98,0.01,1\n"
            ),
            Encoding.UTF8.GetBytes("id,kind,provisionalBase,provisionalMonths\nE,enterprise,0.01,12\n"),
            question: Question,
            rules: rules
        );

    private static string After(ContributionBase decided) => string.Join(',', BasesColumns.After(decided));

    private static PersonFacts Person(string id, decimal wage, decimal provisional, int months) =>
        new()
        {
            Id = id,
            Category = PersonCategory.Employee,
            PriorYearMonthlyWage = wage,
            ProvisionalBase = provisional,
            ProvisionalMonths = months,
        };

    private IContributionRules Rules(string factor)
    {
        File.WriteAllText(
            Path.Combine(_folder.FullName, "2020-pension.json"),
            $$"""
            {
              "format": 1,
              "jurisdiction": "990000",
              "insurance": "pension",
              "contributionYears": { "from": 2020, "through": 2020 },
              "source": { "document": "1" },
              "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
              "referenceWage": "province",
              "rounding": { "step": 0.01, "mode": "halfUp" },
              "trueUp": { "article": "4" },
              "individualBase": [
                {
                  "id": "own-wage",
                  "article": "1",
                  "when": "person.priorYearMonthlyWage != null",
                  "base": "person.priorYearMonthlyWage * {{factor}}"
                }
              ],
              "employerBase": [
                {
                  "id": "sum",
                  "article": "3",
                  "when": "persons.individualBases != null",
                  "base": "persons.individualBases"
                }
              ]
            }
            """
        );
        // The proof refuses bases beyond the range of money; what computes is exact there all the same.
        return ContributionRules.Create(RuleSetCatalogue.Embedded.WithDirectory(_folder.FullName));
    }
}
