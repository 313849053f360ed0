using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>An id of which the workbook has a part or nothing is never taken for an id.</summary>
public sealed class LostValueTest
{
    private static readonly string Header = BookRows.Texts(1, "个人编号", "人员类别", "身份证号", "银行卡号");

    [Fact]
    public void Number_that_lost_digits_rejects_its_row()
    {
        (Converted converted, RosterReading reading) = Read(BookRows.Number("C2", "2.3060219680312E+17"));

        reading.Roster.Persons.Should().BeEmpty();
        reading
            .Roster.Rejected.Should()
            .ContainSingle()
            .Which.Should()
            .Match<RejectedRow>(row =>
                row.Line == 2
                && row.Reason.StartsWith("a number of more than 15 digits")
                && row.ReasonZh.Contains("15 位")
                && row.Row == "P,职工,230602196803120000\uFFFD,"
            );
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.En.Should()
            .StartWith("numbers of more than 15 digits")
            .And.Contain(": C2 (1 in all)");
    }

    [Theory]
    [InlineData("<c r=\"C2\" t=\"e\"><v>#N/A</v></c>")]
    [InlineData("<c r=\"C2\"><f>VLOOKUP(A2,Z1:Z9,1)</f></c>")]
    public void Id_without_a_value_rejects_its_row(string cell) =>
        Read(cell)
            .Reading.Roster.Rejected.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .StartWith("the cell of an id has no value");

    [Theory]
    [InlineData("<c r=\"C2\" t=\"d\"><v>2011-01-05</v></c>")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>40548</v></c>")]
    public void Id_that_is_a_date_rejects_its_row(string cell) =>
        Read(cell)
            .Reading.Roster.Rejected.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .StartWith("the cell of an id is a date");

    [Fact]
    public void Number_that_lost_digits_is_only_noted_in_a_column_that_identifies_no_person()
    {
        (Converted converted, RosterReading reading) = Read(BookRows.Number("D2", "6222021234567890123"));

        reading.Roster.Persons.Should().ContainSingle();
        converted.Lines[1].Should().Be("P,职工,,6222021234567890000");
        converted.Notes.Should().ContainSingle();
    }

    private static (Converted Converted, RosterReading Reading) Read(string cell)
    {
        string row = BookRows.Row(2, BookRows.Text("A2", "P"), BookRows.Text("B2", "职工"), cell);
        Converted converted = Converted.Of(Book.Of(Header + row).Styles(14).Bytes());
        return (converted, RosterReader.Read(new RosterFile("p.xlsx", converted.Csv), null));
    }
}
