using System.IO.Compression;
using System.Text;
using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>A file that is no workbook, or wants to be too large, gets a clear error and no trace.</summary>
public sealed class MalformedTest
{
    private static readonly string Header = BookRows.Texts(1, "个人编号", "人员类别");

    [Theory]
    [InlineData(4)]
    [InlineData(100)]
    [InlineData(2000)]
    public void A_file_that_is_cut_is_refused(int length) => Refused(Book.Of(Header).Bytes()[..length], "damaged");

    [Fact]
    public void No_byte_makes_a_trace()
    {
        byte[] good = Book.Of(Header + BookRows.Texts(2, "P", "职工")).Bytes();
        Random random = new(20261122);
        int refused = 0;
        for (int times = 0; times < 300; times++)
        {
            byte[] bad = [.. good];
            bad[random.Next(bad.Length)] ^= (byte)random.Next(1, 256);
            try
            {
                Converted.Of(bad).Csv.Should().NotBeEmpty();
            }
            catch (WorkbookException)
            {
                refused++;
            }
        }

        refused.Should().BePositive();
    }

    [Fact]
    public void Another_archive_is_refused() => Refused(Archive("a.txt", "text"), "no .xlsx workbook");

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_refused() =>
        Refused(Archive("xl/styles.xml", new string(' ', 17 << 20)), "xl/styles.xml unpacks to more than 16 MB");

    [Fact]
    public void XML_that_is_cut_is_refused() => Refused(Archive("xl/workbook.xml", "<workbook"), "damaged");

    [Theory]
    [InlineData("<row r=\"1048577\"/>", "more than 1048576 rows")]
    [InlineData("<row r=\"1048576\"/><row/>", "more than 1048576 rows")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "behind column 16384")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>", "damaged")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>", "damaged")]
    [InlineData("<row r=\"1\"/>", "damaged")]
    [InlineData("<row r=\"x\"/>", "damaged")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>", "damaged")]
    public void A_sheet_that_cannot_be_is_refused(string rows, string reason) =>
        Refused(Book.Of(Header + rows).Bytes(), reason);

    [Fact]
    public void A_cell_holds_no_more_than_in_Excel() =>
        Refused(Book.Of(Header + BookRows.Texts(2, new string('x', 32_768))).Bytes(), "more than 32767 letters");

    [Fact]
    public void A_row_has_no_more_cells_than_in_Excel() =>
        Refused(
            Book.Of(Header + $"<row r=\"2\">{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 16_385))}</row>")
                .Bytes(),
            "more than 16384 columns"
        );

    [Fact]
    public void Only_an_archive_is_taken_for_a_workbook()
    {
        WorkbookFile.IsArchive(Book.Of(Header).Bytes()).Should().BeTrue();
        WorkbookFile.IsArchive("id,category\n"u8).Should().BeFalse();
        WorkbookFile.IsArchive("PK"u8).Should().BeFalse();
    }

    private static void Refused(byte[] workbook, string reason)
    {
        WorkbookException refused = FluentActions
            .Invoking(() => Converted.Of(workbook))
            .Should()
            .Throw<WorkbookException>()
            .Which;
        refused.Reason.En.Should().Contain(reason);
        refused.Reason.Zh.Should().NotBeEmpty();
    }

    private static byte[] Archive(string name, string text)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
