using System.Text;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Contributions;

/// <summary>Rules that keep rates between requests answer as new ones, whatever was asked of them before.</summary>
public sealed class KeptRatesTest
{
    private const int Each = 3;

    private static readonly IContributionRules Rules = ContributionRules.Default;

    [Fact]
    public void Compute_gives_the_same_answer_whatever_was_computed_before()
    {
        Dice dice = new(20_261_129);
        int computed = 0;
        RuleSetId[] shapes = [.. Rules.Catalogue.Ids.Where(id => EmbeddedSets.IsFirstOfItsShape(id.ToString()))];
        foreach (RuleSetId shape in shapes)
        {
            RuleSet[] sets =
            [
                .. Rules
                    .Catalogue.Ids.Where(id =>
                        (id.Jurisdiction, id.Year, id.FirstMonth) == (shape.Jurisdiction, shape.Year, shape.FirstMonth)
                    )
                    .OrderBy(id => id != shape)
                    .Select(id => Rules.Catalogue.Get(id)!),
            ];
            for (int number = 0; number < Each; number++)
            {
                ContributionsRequest[] asked =
                [
                    .. sets.Select(set => RandomContributions.Of(set, dice.Below(1_000_000))),
                ];
                ContributionsRequest first = asked[0];
                // The same question of other persons, which may lack an employer or a payer; then of all insurances at once.
                ContributionsRequest[] row =
                [
                    first,
                    Like(first, bases: first.Bases with { Persons = [] }),
                    Like(first, bases: first.Bases with { Employer = null }),
                    Like(first, floating: 1.1m),
                    Like(first, industry: 9 - (first.IndustryClass ?? 1)),
                    Like(first, months: new MonthSpan(first.Months.From, first.Months.From)),
                    Like(first, bases: first.Bases with { AsKnownOn = new DateOnly(2021, 1, 1) }),
                    Like(first, rates: []),
                    Like(first, roundings: []),
                    Like(
                        first,
                        insurances: [.. asked.Select(one => one.Bases.Insurance).Distinct()],
                        rates: [.. asked.SelectMany(one => one.Rates)]
                    ),
                    first,
                ];
                foreach (ContributionsRequest request in row)
                {
                    Outcome<ContributionsResult> alone = new ContributionsComputer(Rules.Catalogue).Compute(
                        request,
                        Rules.ComputeBases
                    );

                    Outcome<ContributionsResult> outcome = Rules.ComputeContributions(request);

                    Json(outcome).Should().Be(Json(alone));
                    computed += outcome is Outcome<ContributionsResult>.Computed ? 1 : 0;
                }
            }
        }

        computed.Should().BeGreaterThan(shapes.Length * Each, "amounts are compared, and not refusals alone");
    }

    private static string Json(Outcome<ContributionsResult> outcome) =>
        Encoding.UTF8.GetString(ContributionsJson.Write(outcome));

    private static ContributionsRequest Like(
        ContributionsRequest asked,
        BasesRequest? bases = null,
        MonthSpan? months = null,
        Insurance[]? insurances = null,
        int? industry = null,
        decimal? floating = null,
        ContributionRate[]? rates = null,
        ContributionRounding[]? roundings = null
    ) =>
        new()
        {
            Bases = bases ?? asked.Bases,
            Insurances = insurances is null ? asked.Insurances : [.. insurances],
            Months = months ?? asked.Months,
            InsuredMonths = bases is null ? asked.InsuredMonths : [],
            IndustryClass = industry ?? asked.IndustryClass,
            Floating = floating ?? asked.Floating,
            Collection = asked.Collection,
            Rates = rates is null ? asked.Rates : [.. rates],
            Roundings = roundings is null ? asked.Roundings : [.. roundings],
        };
}
