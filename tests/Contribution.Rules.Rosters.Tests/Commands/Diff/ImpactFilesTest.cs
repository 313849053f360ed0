using System.Text.Json;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Output.Printing;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

public sealed class ImpactFilesTest
{
    private static readonly Impact Small = Impact.Compare(
        Sides.Of("230600", 2011, ReferenceWage.Monthly(2000m)),
        Sides.Daqing,
        Roster(Person("P", 1000m), Person("Q", 3000m), Person("=R", 1300m))
    );

    [Fact]
    public void Table_lists_changes_with_both_bases_and_their_articles()
    {
        using StringWriter text = new();
        SheetCsv.Write(ImpactTables.Changes(Small, chinese: false), text);
        string[] lines = text.ToString().TrimEnd().Split("\r\n");

        lines[0]
            .Should()
            .Be(
                "of,employerId,id,category,kind,wage,class,baseA,baseB,monthlyDifference,statusA,ruleA,articleA,documentA,missingA,statusB,ruleB,articleB,documentB,missingB,remarks"
            );
        lines[1]
            .Should()
            .Be(
                "individualBase,E,P,employee,enterprise,1000.00,baseUp,1200.00,1366.70,166.70,determined,floor,二(二),庆社险函〔2011〕3号,,determined,floor,二(二),庆社险函〔2011〕3号,,"
            );
        lines[2].Should().StartWith("individualBase,E,'=R,").And.Contain(",1300.00,1366.70,66.70,");
        lines.Should().HaveCount(3, "Q and the employer stay the same");
    }

    [Fact]
    public void Table_has_columns_for_months()
    {
        ResultTable table = ImpactTables.Changes(Small with { Months = 12 }, chinese: false);

        int total = table.Columns.Select(column => column.Heading).ToList().IndexOf("totalDifference");
        table.Rows.First()[total - 1].Should().Be("12");
        table.Rows.First()[total].Should().Be("2000.40", "166.70 × 12");
    }

    [Fact]
    public void Json_has_the_figures_the_provisions_and_every_change()
    {
        using JsonDocument document = JsonDocument.Parse(ImpactJson.Write(Small));
        JsonElement root = document.RootElement;

        root.GetProperty("a").GetProperty("referenceWage").GetProperty("value").GetRawText().Should().Be("2000.00");
        root.GetProperty("b").GetProperty("id").GetString().Should().Be("230600/pension/2011");
        root.GetProperty("b").GetProperty("hash").GetString().Should().Be(Sides.Daqing.Set.Hash);
        root.GetProperty("population").GetString().Should().Be("roster");
        JsonElement persons = root.GetProperty("persons");
        persons.GetProperty("baseUp").GetInt32().Should().Be(2);
        persons.GetProperty("net").GetRawText().Should().Be("233.40");
        persons.GetProperty("quantiles").GetProperty("p50").GetRawText().Should().Be("66.70");
        root.GetProperty("provisions")[0].GetProperty("to").GetProperty("article").GetString().Should().Be("二(二)");
        root.GetProperty("changes").GetArrayLength().Should().Be(2);
        root.GetProperty("changes")[0].GetProperty("b").GetProperty("base").GetRawText().Should().Be("1366.70");
    }
}
