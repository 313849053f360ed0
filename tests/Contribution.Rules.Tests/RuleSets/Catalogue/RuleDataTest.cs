using Contribution.Rules.Releases;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>The rule data has a version of its own, and <c>rules/versions.csv</c> tells what each version held.</summary>
public sealed class RuleDataTest
{
    private const string WageFile = """
        {
          "format": 1,
          "referenceWages": [
            {
              "place": "990000", "population": "announced", "statisticYear": 2019, "contributionYear": 2020,
              "monthly": 5000, "source": { "document": "测试〔2020〕2号" }
            }
          ]
        }
        """;

    private static readonly string RuleFile = SampleRules.Text();

    private static readonly RuleSetCatalogue Embedded = RuleSetCatalogue.Embedded;

    /// <summary>Every version with its hash, the oldest first.</summary>
    private static readonly (string Version, string Hash)[] Versions =
    [
        .. File.ReadLines(Path.GetFullPath("../../../rules/versions.csv", Release.Home))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(fields => (fields[0], fields[1])),
    ];

    [Fact]
    public void Last_listed_version_is_that_of_the_embedded_rule_data() =>
        Versions[^1]
            .Should()
            .Be(
                (Embedded.Version!, Embedded.Hash),
                "rule data that changed gets a new RulesVersion in Directory.Build.props, and a new line in rules/versions.csv"
            );

    [Fact]
    public void Versions_are_listed_once_in_ascending_order()
    {
        Version[] versions = [.. Versions.Select(line => Version.Parse(line.Version))];

        versions.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        Versions.Select(line => line.Hash).Should().OnlyHaveUniqueItems().And.AllSatisfy(MustBeHash);
    }

    [Fact]
    public void Released_versions_keep_their_line()
    {
        string[] released = [.. Release.All.Select(release => release.Rules.Catalogue.Hash)];

        released.Should().NotBeEmpty().And.BeSubsetOf(Versions.Select(line => line.Hash));
    }

    [Fact]
    public void Hash_covers_rule_sets_and_reference_wages_but_not_places_of_files()
    {
        using RuleFolder empty = new();
        using RuleFolder one = new RuleFolder().With("a.json", RuleFile);
        using RuleFolder moved = new RuleFolder().With("b.json", RuleFile);
        using RuleFolder wage = new RuleFolder().With("a.json", RuleFile).With("reference-wages.json", WageFile);

        string[] hashes = [empty.Load().Hash, one.Load().Hash, wage.Load().Hash];

        hashes.Should().OnlyHaveUniqueItems().And.AllSatisfy(MustBeHash);
        moved.Load().Hash.Should().Be(hashes[1]);
        empty.Load().Hash.Should().Be(Embedded.Hash);
    }

    [Fact]
    public void Directory_on_top_keeps_the_version_and_one_alone_has_none()
    {
        using RuleFolder folder = new RuleFolder().With("a.json", RuleFile);

        folder.Load().Version.Should().Be(Embedded.Version).And.MatchRegex(@"^\d{4}\.\d{1,2}\.\d+$");
        RuleSetCatalogue.Empty.Version.Should().BeNull();
    }

    [Fact]
    public void Fault_of_an_uncovered_year_names_the_version_of_the_rule_data()
    {
        Fault fault = NotCoveredFaults.NotCovered(Embedded, "230600", Insurance.Pension, 1999);

        fault
            .En.Should()
            .StartWith(
                $"no rule set covers Daqing, pension, 1999 (rule data {Embedded.Version})"
                    + " (did you mean \"Daqing, pension, 2011\"?); covered: "
            );
        fault
            .Zh.Should()
            .StartWith(
                $"没有适用的规则集：大庆市养老保险 1999 年度（规则数据 {Embedded.Version}）（是否指“大庆市养老保险 2011 年度”？）；已覆盖：大庆市养老保险 2011；"
            );
        NotCoveredFaults
            .NotCovered(RuleSetCatalogue.Empty, "230600", Insurance.Pension, 1999)
            .En.Should()
            .StartWith("no rule set covers Daqing, pension, 1999; covered: ");
    }

    private static void MustBeHash(string hash) => hash.Should().MatchRegex("^sha256:[0-9a-f]{64}$");
}
