using System.Globalization;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// The bounds of flexible workers who may declare any amount, as printed, from <c>flexible.tsv</c>: a lower declared base gives the floor,
/// a higher one the ceiling, or the row says why not. A row with one amount for all has it as both; without a printed ceiling
/// no base above the floor is determined. Closed tiers are in <see cref="PrintedTiersTest"/>.
/// </summary>
public sealed class PrintedFlexibleBoundsTest
{
    private static readonly string[][] Rows = NationalTable.Rows("flexible.tsv");

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void ComputeBases_limits_a_declared_base_to_printed_bounds_or_the_row_says_why_not(int line)
    {
        string[] row = Rows[line];
        decimal?[] printed = [Amount(row[5]), Amount(row[6])];

        bool isGiven = printed.Any(bound => bound is not null) && Bases(row).SequenceEqual(printed);

        isGiven.Should().Be(row[9].Length == 0, string.Join(' ', row));
    }

    [Fact]
    public void ComputeBases_reproduces_most_rows_of_pension()
    {
        string[][] pension = [.. Rows.Where(row => row[2] == "pension")];

        pension.Should().HaveCountGreaterThan(20);
        pension.Count(row => row[9].Length == 0).Should().BeGreaterThan(pension.Length * 4 / 5);
    }

    [Fact]
    public void ComputeBases_reproduces_every_row_of_medical_insurance_with_a_figure() =>
        Rows.Where(row => row[2] == "medical" && (row[5].Length > 0 || row[9].Length == 0))
            .Should()
            .HaveCountGreaterThan(10)
            .And.OnlyContain(row => row[9].Length == 0);

    private static decimal?[] Bases(string[] row)
    {
        // A whole calendar year is asked for as such, and so is one that begins within a month.
        bool isPart =
            row[3].Length == 7 && !(row[3].EndsWith("-01", StringComparison.Ordinal) && row[4] == $"{row[3][..4]}-12");
        BasesRequest request = new()
        {
            Jurisdiction = row[0],
            ContributionYear = int.Parse(row[3].AsSpan(0, 4), CultureInfo.InvariantCulture),
            ContributionMonth = isPart ? YearMonth.Parse(row[3]) : null,
            Insurance = Enum.Parse<Insurance>(row[2], ignoreCase: true),
            UseReferenceTable = true,
            Persons = [Declaring("low", 1m), Declaring("high", 900_000m)],
        };
        return ContributionRules.Default.ComputeBases(request) is Outcome<BasesResult>.Computed computed
            ? [.. computed.Result.Persons.Select(person => person.Base)]
            : [];
    }

    private static PersonFacts Declaring(string id, decimal yuan) =>
        new()
        {
            Id = id,
            Category = PersonCategory.FlexibleWorker,
            DeclaredBase = yuan,
        };

    private static decimal? Amount(string text) =>
        decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal yuan) ? yuan : null;
}
