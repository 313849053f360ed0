using Contribution.Rules.Rosters.Commands.Notice;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Tests.Commands.Notice;

public sealed class NoticeIndexTest
{
    [Fact]
    public void Each_employer_has_a_row_with_links_to_its_files()
    {
        PrintedSheet index = NoticeIndex.Create([
            new NoticeEntry("大庆01", "某某有限公司", 3, 1, 2, "大庆01"),
            new NoticeEntry(null, null, 1, 0, 0, null),
        ]);

        index
            .Table.Rows[0]
            .Should()
            .Equal(
                "1",
                "大庆01",
                "某某有限公司",
                "3",
                "1",
                "2",
                new SheetCell("大庆01.html", "%E5%A4%A7%E5%BA%8601.html"),
                new SheetCell("大庆01.csv", "%E5%A4%A7%E5%BA%8601.csv")
            );
        index
            .Table.Rows[1]
            .Select(cell => cell.Text)
            .Should()
            .Equal("2", "（无单位人员）", "", "1", "0", "0", "未能出表", "未能出表");
    }
}
