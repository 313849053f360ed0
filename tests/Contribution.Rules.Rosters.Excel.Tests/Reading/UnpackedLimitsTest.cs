using System.Text;
using Contribution.Rules.Rosters.Excel.Reading;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using Contribution.Rules.Rosters.Excel.Tests.Books;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>A small file that unpacks to very much is refused before it fills the memory.</summary>
public sealed class UnpackedLimitsTest
{
    private const int MuchOfAStep = 3 << 20;

    private static readonly string Header = BookRows.Texts(1, "个人编号", "人员类别");
    private static readonly string Blanks = new(' ', MuchOfAStep);

    [Fact]
    public void Blanks_between_rows_are_limited() =>
        Refused(Book.Of(Header + Blanks + BookRows.Texts(2, "P", "职工")), "a run of blanks unpacks to more than");

    [Fact]
    public void Blanks_in_a_cell_are_limited() =>
        Refused(Book.Of(Header + BookRows.Texts(2, Blanks, "职工")), "a run of blanks unpacks to more than");

    [Fact]
    public void Pieces_of_a_cell_are_limited()
    {
        string pieces = string.Concat(Enumerable.Repeat("<r><t>x</t></r>", MuchOfAStep / 15));

        Refused(Book.Of(Header + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>{pieces}</is></c></row>"), "a cell or");
    }

    [Fact]
    public void Blanks_of_a_shared_text_are_limited() =>
        Refused(Book.Of(Header).Shared($"<t>{Blanks}</t>"), "a run of blanks unpacks to more than");

    [Fact]
    public void Shared_texts_are_read_with_their_runs_and_without_their_phonetic_guide()
    {
        string items =
            "<si/><si><t>a</t></si><si><r><rPr><b/></rPr><t>b</t></r><r><t xml:space=\"preserve\"> c</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t/></si><si><t>_x0041_</t></si>";

        Read(items, mostTexts: 5, mostLetters: 5).Should().Equal("", "a", "b c", "", "A");
    }

    [Theory]
    [InlineData("<si/><si/><si/>")]
    [InlineData("<si><t>abc</t></si><si><t>def</t></si>")]
    public void Shared_texts_are_limited(string items) =>
        FluentActions
            .Invoking(() => Read(items, mostTexts: 2, mostLetters: 5))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain("more than 2 shared texts, or 5 letters");

    [Fact]
    public void Empty_cells_are_limited_by_the_number_of_filled_ones()
    {
        EmptyBudget budget = new(most: 2);
        budget.AddFilled();
        for (int empty = 0; empty < 32; empty++)
        {
            budget.AddEmpty();
        }

        budget.Invoking(spent => spent.AddEmpty()).Should().Throw<WorkbookException>();
    }

    [Theory]
    [InlineData("<row/>")]
    [InlineData("<row><c/></row>")]
    [InlineData("<row><c t=\"s\"><v>0</v></c></row>")]
    [InlineData("<x/>")]
    public void Empty_rows_are_limited(string nothing)
    {
        byte[] bytes = Book.Of(Header + string.Concat(Enumerable.Repeat(nothing, 100))).Bytes();
        using MemoryStream stream = new(bytes);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        WorkbookPart workbook = document.WorkbookPart!;
        CellReader cells = new([""], new NumberFormats(workbook)) { Budget = new EmptyBudget(most: 30) };
        SheetRows rows = new(workbook.WorksheetParts.Single(), cells);

        rows.Invoking(sheet => sheet.Read().ToArray())
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain("more than 30 rows and cells in which nothing stands");
    }

    [Theory]
    [InlineData(1L << 30, 950_000, true)]
    [InlineData(425_000_000, 1_000_000, true)]
    [InlineData(1L << 30, 1L << 25, false)]
    [InlineData(100_000_000, 100_000, false)]
    public void IsBomb_finds_large_parts_that_pack_more_than_a_list_does(long unpacked, long packed, bool isBomb) =>
        PackageLimits.IsBomb(unpacked, packed).Should().Be(isBomb);

    [Fact]
    public void Rows_without_numbers_are_counted_before_the_first_is_read()
    {
        string rows = string.Concat(Enumerable.Repeat("<row/>", PackageLimits.Rows));
        using MemoryStream stream = new(Book.Of(Header + rows).Bytes());
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);

        document
            .WorkbookPart!.WorksheetParts.Single()
            .Invoking(SheetRanges.Find)
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain("more than 1048576 rows");
    }

    private static List<string> Read(string items, int mostTexts, long mostLetters)
    {
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes($"<sst>{items}</sst>"));
        using PartStream part = new(bytes);
        return SharedStrings.Read(part, mostTexts, mostLetters);
    }

    private static void Refused(Book workbook, string reason) =>
        FluentActions
            .Invoking(() => Converted.Of(workbook.Bytes()))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain(reason);
}
