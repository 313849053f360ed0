using System.Globalization;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// The tiers of flexible workers as printed, from <c>tiers.tsv</c>: each is a base that may be chosen, and a fen beside it is
/// none, unless one third party alone prints the list (trust C). They were written down apart from the rule files.
/// </summary>
public sealed class PrintedTiersTest
{
    private static readonly string[][] Rows = NationalTable.Rows("tiers.tsv");

    public static TheoryData<string> Lists => [.. Rows.Select(row => $"{row[0]} {row[1]}").Distinct()];

    [Theory]
    [MemberData(nameof(Lists))]
    public void ComputeBases_accepts_a_printed_tier_and_no_other_base_unless_its_trust_is_C(string list)
    {
        (string place, string month) = (list[..6], list[7..]);
        decimal[] tiers =
        [
            .. Rows.Where(row => row[0] == place && row[1] == month)
                .Select(row => decimal.Parse(row[3], CultureInfo.InvariantCulture)),
        ];

        tiers.Should().HaveCountGreaterThan(5);
        Bases(place, month, tiers).Should().Equal(tiers.Select(tier => (decimal?)tier));
        bool isClosed = Rows.Where(row => row[0] == place && row[1] == month).Any(row => row[4] != "C");
        Bases(place, month, [.. tiers.Select(tier => tier + 0.01m)])
            .Should()
            .OnlyContain(yuan => yuan == null == isClosed);
    }

    private static decimal?[] Bases(string place, string month, decimal[] declared)
    {
        BasesRequest request = new()
        {
            Jurisdiction = place,
            ContributionYear = int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture),
            ContributionMonth = YearMonth.Parse(month),
            Insurance = Insurance.Pension,
            UseReferenceTable = true,
            Persons =
            [
                .. declared.Select(
                    (yuan, at) =>
                        new PersonFacts
                        {
                            Id = $"F{at}",
                            Category = PersonCategory.FlexibleWorker,
                            DeclaredBase = yuan,
                        }
                ),
            ],
        };
        Outcome<BasesResult> outcome = ContributionRules.Default.ComputeBases(request);
        return
        [
            .. outcome
                .Should()
                .BeOfType<Outcome<BasesResult>.Computed>()
                .Which.Result.Persons.Select(person => person.Base),
        ];
    }
}
