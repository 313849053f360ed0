using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Authoring.Releases;

namespace Contribution.Rules.Tests.Releases;

public sealed class ReleaseFileTest
{
    private static readonly string Hash = "sha256:" + new string('a', 64);

    [Fact]
    public void Written_ledger_is_read_again()
    {
        ReleaseLedger ledger = new()
        {
            Schema = "released.schema.json",
            Release = "1.2.3",
            ClosedThrough = new YearMonth(2025, 12),
            ClosedThroughByPlace = ImmutableSortedDictionary<string, YearMonth>.Empty.Add(
                "230600",
                new YearMonth(2026, 3)
            ),
            RuleSets = ImmutableSortedDictionary<string, ReleasedRuleSet>
                .Empty.Add(
                    "230600/pension/2011",
                    new ReleasedRuleSet(new YearMonth(2011, 12), Hash, ["补〔2026〕\"9\"号", "b"])
                )
                .Add("210000/pension/2019", new ReleasedRuleSet(new YearMonth(2020, 6), Hash, [])),
        };

        ReleaseLedger read = Read(Encoding.UTF8.GetString(ledger.Write()));

        (read.Schema, read.Release, read.ClosedThrough)
            .Should()
            .Be((ledger.Schema, ledger.Release, ledger.ClosedThrough));
        read.ClosedThroughByPlace.Should().Equal(ledger.ClosedThroughByPlace);
        read.RuleSets.Keys.Should().Equal("210000/pension/2019", "230600/pension/2011");
        read.RuleSets["230600/pension/2011"].Should().BeEquivalentTo(ledger.RuleSets["230600/pension/2011"]);
        read.Write().Should().Equal(ledger.Write());
    }

    [Fact]
    public void Rule_set_is_written_on_one_line()
    {
        ReleaseLedger ledger = new()
        {
            Release = "1",
            ClosedThrough = new YearMonth(2025, 12),
            RuleSets = ImmutableSortedDictionary<string, ReleasedRuleSet>.Empty.Add(
                "230600/pension/2011",
                new ReleasedRuleSet(new YearMonth(2011, 12), Hash, ["补〔2026〕9号"])
            ),
        };

        Encoding
            .UTF8.GetString(ledger.Write())
            .Split('\n')
            .Should()
            .Equal(
                "{",
                "  \"format\": 1,",
                "  \"release\": \"1\",",
                "  \"closedThrough\": \"2025-12\",",
                "  \"ruleSets\": {",
                $"    \"230600/pension/2011\": {{ \"through\": \"2011-12\", \"hash\": \"{Hash}\", \"retroactive\": [\"补〔2026〕9号\"] }}",
                "  }",
                "}",
                ""
            );
    }

    [Theory]
    [InlineData("2025-12", "2025-12", true)]
    [InlineData("2026-06", "2025-12", false)]
    [InlineData("2019-12", "2025-12", true)]
    public void Year_is_closed_when_its_last_month_is(string through, string closedThrough, bool closed)
    {
        ReleaseLedger ledger = Ledger(through, closedThrough);

        ledger.IsClosed("230600/pension/2011").Should().Be(closed);
        ledger.IsClosed("230600/pension/2012").Should().BeFalse("it was never released");
    }

    [Theory]
    [InlineData("230600", true)]
    [InlineData("210000", false)]
    public void Place_may_close_at_another_time(string place, bool closed)
    {
        ReleaseLedger ledger = Read(
            $$"""
            {
              "format": 1, "release": "1", "closedThrough": "2025-12", "closedThroughByPlace": { "{{place}}": "2026-06" },
              "ruleSets": { "230600/pension/2026": { "through": "2026-06", "hash": "{{Hash}}" } }
            }
            """
        );

        ledger.IsClosed("230600/pension/2026").Should().Be(closed);
        ledger
            .ClosedAt(new YearMonth(2025, 12))
            .IsClosed("230600/pension/2026")
            .Should()
            .BeFalse("that month is for all places");
    }

    [Fact]
    public void Ledger_on_top_of_another_has_its_months_and_its_rule_sets()
    {
        ReleaseLedger over = Ledger("2011-12", "2012-12")
            .MergeOver(
                new ReleaseLedger
                {
                    Release = "9",
                    ClosedThrough = new YearMonth(2025, 12),
                    ClosedThroughByPlace = ImmutableSortedDictionary<string, YearMonth>.Empty.Add(
                        "100000",
                        new YearMonth(2030, 12)
                    ),
                    RuleSets = ImmutableSortedDictionary<string, ReleasedRuleSet>
                        .Empty.Add("230600/pension/2011", new ReleasedRuleSet(new YearMonth(1999, 12), Hash, []))
                        .Add("100000/pension/2011", new ReleasedRuleSet(new YearMonth(2011, 12), Hash, [])),
                }
            );

        (over.Release, over.ClosedThrough, over.ClosedThroughByPlace.Count)
            .Should()
            .Be(("1", new YearMonth(2012, 12), 0));
        over.RuleSets.Keys.Should().Equal("100000/pension/2011", "230600/pension/2011");
        over.RuleSets["230600/pension/2011"].Through.Should().Be(new YearMonth(2011, 12));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", FaultCode.OutOfRange, "/format")]
    [InlineData(
        "\"closedThrough\": \"2025-12\"",
        "\"closedThrough\": \"2025-13\"",
        FaultCode.OutOfRange,
        "/closedThrough"
    )]
    [InlineData("\"closedThrough\": \"2025-12\"", "\"closed\": 1", FaultCode.Missing, "/closedThrough")]
    [InlineData("2011-12", "2011", FaultCode.OutOfRange, "/ruleSets/230600~1pension~12011/through")]
    [InlineData("sha256:a", "sha256:A", FaultCode.OutOfRange, "/ruleSets/230600~1pension~12011/hash")]
    [InlineData(
        "\"ruleSets\"",
        "\"closedThroughByPlace\": { \"23\": \"2025-12\" }, \"ruleSets\"",
        FaultCode.OutOfRange,
        "/closedThroughByPlace/23"
    )]
    public void Faulty_ledger_is_reported_with_its_place(string from, string to, string code, string path)
    {
        string text = Encoding.UTF8.GetString(Ledger("2011-12", "2025-12").Write());
        List<Fault> faults = [];

        ReleaseFileReader
            .Read("released.json", Encoding.UTF8.GetBytes(text.Replace(from, to)), faults)
            .Should()
            .BeNull();

        text.Should().Contain(from);
        faults.Should().Contain(fault => fault.Code == code && fault.Path == path && fault.File == "released.json");
    }

    [Fact]
    public void Embedded_ledger_has_the_hashes_that_results_carry()
    {
        List<Fault> faults = [];
        RuleSet daqing = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;

        ReleaseLedger ledger = ReleaseLedger.Embedded(faults);

        faults.Should().BeEmpty();
        ledger.RuleSets["230600/pension/2011"].Should().BeEquivalentTo(ReleasedRuleSet.Create(daqing));
        ledger.IsClosed("230600/pension/2011").Should().BeTrue();
        ledger.IsClosed("230000/pension/2026").Should().BeFalse();
    }

    private static ReleaseLedger Ledger(string through, string closedThrough) =>
        new()
        {
            Release = "1",
            ClosedThrough = YearMonth.Parse(closedThrough),
            RuleSets = ImmutableSortedDictionary<string, ReleasedRuleSet>.Empty.Add(
                "230600/pension/2011",
                new ReleasedRuleSet(YearMonth.Parse(through), Hash, [])
            ),
        };

    private static ReleaseLedger Read(string text)
    {
        List<Fault> faults = [];
        ReleaseLedger? ledger = ReleaseFileReader.Read("released.json", Encoding.UTF8.GetBytes(text), faults);
        faults.Should().BeEmpty();
        return ledger!;
    }
}
