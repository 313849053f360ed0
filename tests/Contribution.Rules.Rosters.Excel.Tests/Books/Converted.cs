using System.Collections.Immutable;
using System.Text;

namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>The CSV and the notes of a converted workbook.</summary>
internal sealed record Converted(byte[] Csv, ImmutableArray<Wording> Notes)
{
    /// <summary>The lines of the CSV, without its mark.</summary>
    public string[] Lines => Encoding.UTF8.GetString(Csv)[1..].TrimEnd('\n').Split('\n');

    public static Converted Of(Book book, WorkbookList? list = null) => Of(book.Bytes(), list);

    public static Converted Of(byte[] workbook, WorkbookList? list = null)
    {
        using MemoryStream stream = new(workbook);
        using MemoryStream csv = new();
        WorkbookReading reading = WorkbookFile.ToCsv(stream, list ?? WorkbookList.Persons, csv);
        return new Converted(csv.ToArray(), reading.Notes);
    }
}
