using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Tests.Output.Printing;

public sealed class SheetHtmlTest
{
    private const string Script = "<script>alert('x')</script>";

    [Fact]
    public void Write_encodes_every_value_of_a_roster()
    {
        PrintedSheet sheet = new()
        {
            Title = Script,
            Head = [new SheetLine(Script, Script)],
            Table = new SheetTable(
                [new SheetColumn(Script)],
                [
                    [Script],
                    [new SheetCell(Script, "\"" + Script)],
                ]
            ),
            Foot = [new SheetLine(Script, Script)],
            Notes = [Script],
        };

        string html = Html(sheet);

        html.Should().NotContain("<script").And.NotContain("\"\"").And.NotContain("alert('");
        html.Split("&lt;script&gt;").Should().HaveCount(12);
    }

    [Fact]
    public void Write_keeps_Chinese_readable() =>
        Html(Small("个人缴费工资申报/公示表")).Should().Contain("<h1>个人缴费工资申报/公示表</h1>");

    [Fact]
    public void Write_gives_a_page_for_A4_without_outside_resources_that_repeats_headings()
    {
        string html = Html(Small());

        html.Should()
            .Contain("<html lang=\"zh\">")
            .And.Contain("size: A4 portrait")
            .And.Contain("table-header-group")
            .And.Contain("default-src 'none'");
        html.Should().NotContain("http:").And.NotContain("https:").And.NotContain("src=").And.NotContain("url(");
    }

    [Fact]
    public void Write_supports_landscape_paper() => Html(Small(landscape: true)).Should().Contain("size: A4 landscape");

    [Fact]
    public void Write_gives_a_blank_to_fill_in_for_a_line_without_a_value() =>
        Html(Small(foot: [new SheetLine("经办人"), new SheetLine("负责人", "")]))
            .Should()
            .Contain("<dt>经办人</dt><dd class=\"blank\"></dd>")
            .And.Contain("<dt>负责人</dt><dd class=\"blank\"></dd>");

    [Fact]
    public void Write_aligns_figures_right_and_links_files()
    {
        SheetTable table = new(
            [new SheetColumn("姓名"), new SheetColumn("基数", SheetColumnKind.Figure)],
            [
                [new SheetCell("甲", "jia.html"), "1366.70"],
            ]
        );

        Html(Small(table: table))
            .Should()
            .Contain("<tr><td><a href=\"jia.html\">甲</a></td><td class=\"figure\">1366.70</td></tr>");
    }

    private static PrintedSheet Small(
        string title = "表",
        bool landscape = false,
        SheetTable? table = null,
        params SheetLine[] foot
    ) =>
        new()
        {
            Title = title,
            Landscape = landscape,
            Table =
                table
                ?? new SheetTable(
                    [new SheetColumn("姓名")],
                    [
                        ["甲"],
                    ]
                ),
            Foot = [.. foot],
        };

    private static string Html(PrintedSheet sheet)
    {
        using StringWriter writer = new();
        SheetHtml.Write(sheet, writer);
        return writer.ToString();
    }
}
