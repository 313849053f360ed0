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
    public void Convert_refuses_a_truncated_file(int length) => Refused(Book.Of(Header).Bytes()[..length], "damaged");

    [Fact]
    public void Convert_refuses_damaged_files_without_another_exception()
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
    public void Convert_refuses_another_archive() => Refused(Archive("a.txt", "text"), "no .xlsx workbook");

    [Fact]
    public void Convert_refuses_a_part_that_unpacks_to_too_much() =>
        Refused(Archive("xl/styles.xml", new string(' ', 17 << 20)), "xl/styles.xml unpacks to more than 16 MB");

    [Fact]
    public void Convert_refuses_truncated_XML() => Refused(Archive("xl/workbook.xml", "<workbook"), "damaged");

    [Theory]
    [InlineData("<row r=\"1048577\"/>", "more than 1048576 rows")]
    [InlineData("<row r=\"1048576\"/><row/>", "more than 1048576 rows")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "behind column 16384")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>", "damaged")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>", "damaged")]
    [InlineData("<row r=\"1\"/>", "damaged")]
    [InlineData("<row r=\"x\"/>", "damaged")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>", "damaged")]
    public void Convert_refuses_an_impossible_sheet(string rows, string reason) =>
        Refused(Book.Of(Header + rows).Bytes(), reason);

    [Fact]
    public void Convert_refuses_a_cell_with_more_text_than_Excel_allows() =>
        Refused(Book.Of(Header + BookRows.Texts(2, new string('x', 32_768))).Bytes(), "more than 32767 letters");

    [Fact]
    public void Convert_refuses_a_row_with_more_cells_than_Excel_allows() =>
        Refused(
            Book.Of(Header + $"<row r=\"2\">{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 16_385))}</row>")
                .Bytes(),
            "more than 16384 columns"
        );

    [Theory]
    [InlineData("99999999999")]
    [InlineData("-1")]
    public void Convert_refuses_a_style_whose_number_format_is_out_of_range(string id)
    {
        byte[] workbook = Book.Of(Header).Codes("0.00").Bytes();

        Refused(Rewritten(workbook, "xl/styles.xml", text => text.Replace("\"164\"", $"\"{id}\"")), "damaged");
    }

    [Fact]
    public void Convert_refuses_a_number_format_whose_condition_has_too_many_digits() =>
        Refused(Book.Of(Header).Codes($"[>={new string('9', 30)}]0.00;0.00").Bytes(), "damaged");

    [Fact]
    public void IsArchive_recognizes_archives_only()
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

    private static byte[] Rewritten(byte[] workbook, string part, Func<string, string> rewrite)
    {
        using MemoryStream bytes = new();
        bytes.Write(workbook);
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.GetEntry(part)!;
            string text;
            using (StreamReader reader = new(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using StreamWriter writer = new(archive.CreateEntry(part).Open());
            writer.Write(rewrite(text));
        }

        return bytes.ToArray();
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
