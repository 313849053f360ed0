using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>Row n of a sheet stands on line n; what is above the header is left out.</summary>
public sealed class HeaderRowTest
{
    [Fact]
    public void Titles_above_the_header_become_empty_lines()
    {
        Book book = new Book().Sheet(
            "人员",
            BookRows.Texts(1, "大庆市缴费基数申报表")
                + BookRows.Texts(3, "填报单位:恒远机械厂", "", "附表一")
                + BookRows.Texts(4, "个人编号", "人员类别", "月平均工资(元)")
                + BookRows.Texts(6, "P", "职工")
                + "<row r=\"7\"/>"
                + BookRows.Texts(9, "Q", "", "3000"),
            more: "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>"
        );

        Converted converted = Converted.Of(book);

        converted
            .Lines.Should()
            .Equal("", "", "", "个人编号,人员类别,月平均工资(元)", "", "P,职工,", "", "", "Q,,3000");
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new Wording("表头在第 4 行；其上 2 行未读取", "the header is row 4; 2 rows above it are not read"));
    }

    [Fact]
    public void Unknown_headers_are_the_first_row_of_several_texts()
    {
        Converted converted = Converted.Of(
            Book.Of(BookRows.Texts(1, "title") + BookRows.Texts(2, "foo", "bar") + BookRows.Texts(3, "1", "2"))
        );

        converted.Lines.Should().Equal("", "foo,bar", "1,2");
    }

    [Fact]
    public void Single_column_is_read_as_a_list() =>
        Converted.Of(Book.Of(BookRows.Texts(2, "foo") + BookRows.Texts(30, "1"))).Lines.Should().HaveCount(30);

    [Fact]
    public void Header_is_searched_in_the_first_rows_only()
    {
        string title = BookRows.Texts(1, "foo", "bar");

        Converted
            .Of(Book.Of(title + BookRows.Texts(20, "个人编号", "人员类别")))
            .Lines[19]
            .Should()
            .Be("个人编号,人员类别");
        Book.Of(title + BookRows.Texts(21, "个人编号", "人员类别"))
            .Invoking(book => Converted.Of(book))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain("row 21 is another header");
    }

    [Fact]
    public void Value_after_the_last_header_is_kept() =>
        Converted
            .Of(Book.Of(BookRows.Texts(1, "个人编号", "人员类别") + BookRows.Texts(2, "P", "职工", "", "note")))
            .Lines[1]
            .Should()
            .Be("P,职工,,note");

    [Fact]
    public void Rows_and_cells_without_addresses_are_read_in_order() =>
        Converted
            .Of(
                Book.Of(
                    "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>"
                )
            )
            .Lines.Should()
            .Equal("a,1", ",2");
}
