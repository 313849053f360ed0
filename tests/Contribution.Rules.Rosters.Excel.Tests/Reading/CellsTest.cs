using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>Every kind of cell, out of a workbook.</summary>
public sealed class CellsTest
{
    private static readonly string Header = BookRows.Texts(1, "姓名", "单位编号");

    [Theory]
    [InlineData("<t>张三</t>", "张三")]
    [InlineData("<t>0012.50</t>", "0012.50")]
    [InlineData("<t xml:space=\"preserve\"> 张 </t>", " 张 ")]
    [InlineData("<t>两行&#10;字</t>", "两行 字")]
    [InlineData("<t>两行_x000D_&#10;字</t>", "两行 字")]
    [InlineData("<r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r>", "张三")]
    [InlineData("<t>张三</t><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh>", "张三")]
    [InlineData("<t>甲,\"乙\"</t>", "\"甲,\"\"乙\"\"\"")]
    public void Shared_texts_are_read_unchanged(string item, string text) =>
        Value(new Book().Shared("<t>other</t>", item), BookRows.Of("A2", "s", "1")).Should().Be(text);

    [Theory]
    [InlineData("inlineStr", "<is><t>张三</t></is>", "张三")]
    [InlineData("inlineStr", "<is><r><t>张</t></r><r><t>三</t></r></is>", "张三")]
    [InlineData("str", "<f>A1</f><v>0012</v>", "0012")]
    [InlineData("n", "<f>34200/12</f><v>2850</v>", "2850")]
    [InlineData("n", "<v>2277.8299999999999</v>", "2277.83")]
    [InlineData("n", "<v>1.2E3</v>", "1200")]
    [InlineData("b", "<v>1</v>", "true")]
    [InlineData("b", "<v>0</v>", "false")]
    [InlineData("e", "<v>#REF!</v>", "#REF!")]
    [InlineData("d", "<v>2011-06-30T00:00:00</v>", "2011-06-30")]
    [InlineData("d", "<v>2011-06-30T00:00:00Z</v>", "2011-06-30")]
    [InlineData("d", "<v>2011-06-30T23:00:00-12:00</v>", "2011-06-30")]
    [InlineData("d", "<v>08:30:00</v>", "08:30:00")]
    [InlineData("n", "<f>SUM(B2:B9)</f>", "=SUM(B2:B9)")]
    [InlineData("n", "<f>B2</f><v></v>", "=B2")]
    public void Cells_are_read_as_Excel_shows_them(string type, string inside, string text) =>
        Value(new Book(), $"<c r=\"A2\" t=\"{type}\">{inside}</c>").Should().Be(text);

    [Fact]
    public void Formulas_may_give_an_empty_text() =>
        Value(new Book(), "<c r=\"A2\" t=\"str\"><f>IF(A1=1,1,\"\")</f><v></v></c>").Should().BeEmpty();

    [Theory]
    [InlineData("40724", 1, "2011-06-30")]
    [InlineData("40724", 2, "2011-06")]
    [InlineData("40724.5", 3, "2011-06-30")]
    [InlineData("123", 4, "000123")]
    [InlineData("40724", 5, "40724")]
    [InlineData("40724", 99, "40724")]
    public void Numbers_are_read_by_their_format(string number, int style, string text) =>
        Value(
                new Book().Styles(14, 57).Codes("yyyy\"年\"m\"月\"d\"日\"", "000000", "0.00"),
                BookRows.Number("A2", number, style)
            )
            .Should()
            .Be(text);

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so() =>
        Value(new Book { Since1904 = true }.Styles(14), BookRows.Number("A2", "39262", 1)).Should().Be("2011-06-30");

    [Fact]
    public void Cells_without_their_value_are_reported()
    {
        string cells = string.Concat(
            Enumerable.Range(2, 7).Select(row => BookRows.Row(row, $"<c r=\"A{row}\"><f>B{row}</f></c>"))
        );

        Converted converted = Converted.Of(Book.Of(Header + cells));

        converted
            .Notes.Should()
            .ContainSingle()
            .Which.En.Should()
            .Be(
                "formulas that were never calculated: A2, A3, A4, A5, A6, … (7 in all); open the file in Excel and save it"
            );
    }

    private static string Value(Book book, string cell)
    {
        string line = Converted.Of(book.Sheet("S", Header + BookRows.Row(2, cell, BookRows.Text("B2", "x")))).Lines[1];
        line.Should().EndWith(",x");
        return line[..^2];
    }

    [Fact]
    public void Zeros_that_the_sheet_does_not_show_are_dashes() =>
        Converted
            .Of(
                new Book().Sheet(
                    "Sheet1",
                    BookRows.Texts(1, "个人编号", "人员类别", "月平均工资")
                        + BookRows.Row(
                            2,
                            BookRows.Text("A2", "P"),
                            BookRows.Text("B2", "职工"),
                            BookRows.Number("C2", "0")
                        ),
                    before: "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>"
                )
            )
            .Lines[1]
            .Should()
            .Be("P,职工,-");
}
