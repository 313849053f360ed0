using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>Every bound that a notice announced comes out to the last digit, or the row says why it does not.</summary>
public sealed class AnnouncedTest
{
    private const decimal LowestRatio = 0.60m;
    private const decimal HighestRatio = 3.00m;

    public static TheoryData<int> Lines => [.. AnnouncedRow.All.Select(row => row.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void ComputeBases_gives_an_announced_bound_exactly_or_the_row_says_why_not(int line)
    {
        AnnouncedRow row = AnnouncedRow.All.Single(known => known.Line == line);
        string[] differences = [.. Differences(row)];

        if (row.NotReproduced.Length == 0)
        {
            differences.Should().BeEmpty(row.ToString());
        }
        else
        {
            differences.Should().NotBeEmpty($"{row} comes out, and need not be explained: {row.NotReproduced}");
        }
    }

    [Fact]
    public void ComputeBases_reproduces_most_rows()
    {
        AnnouncedRow[] certain = [.. AnnouncedRow.All.Where(row => row.Trust is "A" or "B")];

        certain.Should().HaveCountGreaterThan(300);
        certain.Count(row => row.NotReproduced.Length == 0).Should().BeGreaterThan(certain.Length * 7 / 10);
    }

    private static IEnumerable<string> Differences(AnnouncedRow row)
    {
        foreach (string place in row.Places)
        {
            foreach (Insurance insurance in row.Insurances)
            {
                if (row.SetIn(place, insurance) is not RuleSet set)
                {
                    yield return $"{place} {insurance}: not covered";
                    continue;
                }

                if (row.KindUnder(insurance) is EmployerKind kind && !set.Covers.Kinds.Contains(kind))
                {
                    yield return $"{place} {insurance}: {kind} not covered";
                    continue;
                }

                Bounds bounds = Bounds.Of(
                    ContributionRules.Default,
                    place,
                    set.Id with
                    {
                        Jurisdiction = place,
                    },
                    row.KindUnder(insurance),
                    row.KnownOn
                );
                if (!IsGiven(bounds.Floor, row.Floor, row, LowestRatio))
                {
                    yield return $"{place} {insurance}: floor {bounds.Floor}";
                }

                if (!IsGiven(bounds.Ceiling, row.Ceiling, row, HighestRatio))
                {
                    yield return $"{place} {insurance}: ceiling {bounds.Ceiling}";
                }
            }
        }
    }

    /// <summary>As printed; where only the wage is on file, within two yuan of its share.</summary>
    private static bool IsGiven(decimal? given, decimal? printed, AnnouncedRow row, decimal ratio)
    {
        if (printed is decimal figure)
        {
            return given == row.ByMonth(figure);
        }

        decimal? wage = row.Monthly ?? row.Annual / 12;
        bool needsNoCheck = row.Floor is not null || row.Ceiling is not null || wage is null;
        return needsNoCheck || (given is decimal yuan && Math.Abs(yuan - ratio * wage!.Value) <= 2);
    }
}
