using System.Globalization;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The changelog names whose answers the library gives: place, insurance and years.</summary>
public sealed partial class ChangelogTest
{
    private static readonly (string Place, string Insurances, string Years)[] Rows =
    [
        .. Row()
            .Matches(Markdown.Read("CHANGELOG.md"))
            .Select(row => (row.Groups["place"].Value, row.Groups["insurances"].Value, row.Groups["years"].Value)),
    ];

    [Fact]
    public void Changelog_names_every_embedded_rule_set() =>
        RuleSetCatalogue
            .Embedded.Ids.Where(id => !Array.Exists(Rows, row => Names(row, id)))
            .Select(id => id.ToString())
            .Should()
            .BeEmpty("CHANGELOG.md has a table of jurisdictions, insurances and years");

    [Fact]
    public void Changelog_row_names_only_its_own_years()
    {
        (string, string, string) row = ("640000", "medical, work injury", "2023, 2025–2026");

        int[] named =
        [
            .. Enumerable
                .Range(2020, 10)
                .Where(year => Names(row, new RuleSetId("640000", Insurance.WorkInjury, year))),
        ];

        named.Should().Equal(2023, 2025, 2026);
        Names(row, new RuleSetId("640000", Insurance.Pension, 2023)).Should().BeFalse();
        Names(row, new RuleSetId("640300", Insurance.Medical, 2023)).Should().BeFalse();
    }

    private static bool Names((string Place, string Insurances, string Years) row, RuleSetId id) =>
        row.Place == id.Jurisdiction
        && row.Insurances.Split(", ").Contains(Words(id.Insurance))
        && row.Years.Split(", ").Any(years => Holds(years, id.Year));

    /// <summary><c>workInjury</c> as two words.</summary>
    private static string Words(Insurance insurance) =>
        insurance == Insurance.WorkInjury ? "work injury" : insurance.ToString().ToLowerInvariant();

    /// <summary>Whether <c>2011</c>, <c>2006–2010</c> or <c>2020-07</c> holds a year.</summary>
    private static bool Holds(string years, int year)
    {
        int[] ends = [.. years.Split('–').Select(end => int.Parse(end.AsSpan(0, 4), CultureInfo.InvariantCulture))];
        return ends[0] <= year && year <= ends[^1];
    }

    [GeneratedRegex(
        @"^\| (?<place>\d{6}) [^|]*\| (?<insurances>[^|]+) \| (?<years>\d{4}[^|]*) \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Row();
}
