using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// Cases made from <c>announced.tsv</c> alone: below the bounds, at each, between them and above. A figure that a rule file has
/// wrong fails here, whatever the file's own cases say.
/// </summary>
public sealed class AnnouncedCasesTest
{
    private const int First = 2019;

    /// <summary>Families of rule sets of which no notice is on file, and what they rest on.</summary>
    private static readonly Dictionary<string, string> WithoutNotice = new()
    {
        ["510800/pension"] = "tiers of flexible workers; the bounds are the province's",
        ["520100/pension"] = "tiers of flexible workers; the bounds are the province's",
        ["620200/pension"] = "tiers of flexible workers; the bounds are the province's",
        ["430100/medical"] = "one base of flexible workers, in flexible.tsv; no bounds of employees",
        ["210800/pension"] = "the tiers of the second half of 2020, from the city's own notice",
    };

    private static readonly AnnouncedRow[] Rows =
    [
        .. AnnouncedRow.All.Where(row => row is { NotReproduced.Length: 0, Floor: not null }),
    ];

    public static TheoryData<int> Lines => [.. Rows.Select(row => row.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void ComputeBases_gives_announced_bounds_and_wages_between_them(int line)
    {
        AnnouncedRow row = Rows.Single(known => known.Line == line);
        decimal floor = row.ByMonth(row.Floor!.Value);
        // Where the notice names no ceiling, a wage a little above the floor stands for itself.
        decimal ceiling = row.Ceiling is decimal highest ? row.ByMonth(highest) : floor + 2m;
        decimal between = decimal.Floor((floor + ceiling) / 2);

        (string, Insurance, RuleSet)[] answering = [.. Answering(row)];
        answering.Should().NotBeEmpty();
        foreach ((string place, Insurance insurance, RuleSet set) in answering)
        {
            bool isClosedList = row.IsOfFlexibleWorkers && set.Tiers.Length > 0;
            decimal above = row.Ceiling is null ? ceiling : ceiling + 0.01m;
            decimal[] wages = [floor - 0.01m, floor, between, ceiling, above];
            decimal[] bases = [floor, floor, between, ceiling, ceiling];

            decimal?[] given = Bases(row, place, set, insurance, wages);
            // Where the notice's ceiling is not on file, who is above the floor is not determined.
            bool isOpenAbove = row.Ceiling is null && IsUndeterminedAbove(row, place, set, insurance);

            given
                .Where((_, at) => !isClosedList || at != 2)
                .Should()
                .Equal(
                    bases
                        .Select((yuan, at) => isOpenAbove && at > 1 ? null : (decimal?)yuan)
                        .Where((_, at) => !isClosedList || at != 2),
                    $"{row} {place} {insurance}"
                );
        }
    }

    [Fact]
    public void Every_family_of_rule_sets_except_those_named_has_a_case_from_a_notice()
    {
        IEnumerable<string> reached = Rows.SelectMany(Answering).Select(answer => answer.Set.Id.Family).Distinct();

        RuleSetCatalogue
            .Embedded.Ids.Where(id => id.Year >= First && id.Jurisdiction != PlaceCodes.Nation)
            .Select(id => id.Family)
            .Distinct()
            .Except(reached)
            .Should()
            .BeEquivalentTo(WithoutNotice.Keys);
    }

    private static IEnumerable<(string Place, Insurance Insurance, RuleSet Set)> Answering(AnnouncedRow row) =>
        from place in row.Places
        from insurance in row.Insurances
        let set = row.SetIn(place, insurance)
        where set is not null
        select (place, insurance, set);

    private static bool IsUndeterminedAbove(AnnouncedRow row, string place, RuleSet set, Insurance insurance) =>
        Bounds
            .Of(
                ContributionRules.Default,
                place,
                set.Id with
                {
                    Jurisdiction = place,
                    Insurance = insurance,
                },
                row.KindUnder(insurance),
                row.KnownOn
            )
            .Ceiling
            is null;

    private static decimal?[] Bases(AnnouncedRow row, string place, RuleSet set, Insurance insurance, decimal[] wages)
    {
        EmployerKind? kind = row.KindUnder(insurance);
        Outcome<BasesResult> outcome = ContributionRules.Default.ComputeBases(
            new BasesRequest
            {
                Jurisdiction = place,
                ContributionYear = set.Id.Year,
                ContributionMonth = set.Id.FirstMonth,
                Insurance = insurance,
                UseReferenceTable = true,
                AsKnownOn = row.KnownOn,
                Employer = kind is EmployerKind known ? new EmployerFacts { Id = "E", Kind = known } : null,
                Persons =
                [
                    .. wages.Select(
                        (yuan, at) =>
                            new PersonFacts
                            {
                                Id = $"P{at}",
                                Category = kind is null ? PersonCategory.FlexibleWorker : PersonCategory.Employee,
                                DeclaredBase = kind is null ? yuan : null,
                                PriorYearMonthlyWage = kind is null ? null : yuan,
                            }
                    ),
                ],
            }
        );
        BasesResult result = outcome.Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result;
        return [.. result.Persons.Select(person => person.Base)];
    }
}
