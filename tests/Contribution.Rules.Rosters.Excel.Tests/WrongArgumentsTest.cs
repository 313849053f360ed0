using System.IO.Compression;
using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests;

/// <summary>A null, a stream of the wrong kind and a number out of its range are refused where they come in.</summary>
public sealed class WrongArgumentsTest
{
    [Fact]
    public void ToCsv_refuses_a_stream_that_cannot_be_written_and_does_not_call_the_workbook_damaged()
    {
        using MemoryStream workbook = new();
        RosterTemplate.Write(workbook);
        Action read = () => WorkbookFile.ToCsv(workbook, WorkbookList.Persons, new MemoryStream([], writable: false));

        read.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("csv");
    }

    [Fact]
    public void ToCsv_writes_the_same_into_a_stream_without_positions()
    {
        byte[] workbook = Book.Of(BookRows.Texts(1, "个人编号", "人员类别") + BookRows.Texts(2, "P-1", "职工")).Bytes();
        using MemoryStream packed = new();
        using (GZipStream csv = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            WorkbookFile.ToCsv(new MemoryStream(workbook), WorkbookList.Persons, csv);
        }

        packed.Position = 0;
        using MemoryStream unpacked = new();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        unpacked.ToArray().Should().Equal(Converted.Of(workbook).Csv);
    }

    [Fact]
    public void ToCsv_takes_default_sheets_as_none()
    {
        using MemoryStream workbook = new();
        using MemoryStream csv = new();
        RosterTemplate.Write(workbook);

        WorkbookFile.ToCsv(workbook, WorkbookList.Persons, csv, new WorkbookReadOptions { Sheets = default });

        csv.Length.Should().BePositive();
    }

    [Fact]
    public void Tables_and_sheets_refuse_what_they_cannot_take()
    {
        Action[] wrong =
        [
            () => CsvRows.Read(null!),
            () => CsvRows.Headings(null!),
            () => WorkbookWriter.Write(null!, []),
            () => WorkbookWriter.Write(new MemoryStream(), [null!]),
            () => _ = new WorkbookReadOptions { Defaults = null! },
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Headings_of_an_empty_table_are_none() => CsvRows.Headings(new MemoryStream()).Should().BeEmpty();
}
