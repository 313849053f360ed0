using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Reading.Files;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

/// <summary>Where each month has a sheet, a month without one may be a sheet that was left out.</summary>
public sealed class MissingMonthTest
{
    private const string Header = "工号,单位编号,月份,基本工资,奖金\n";

    [Fact]
    public void Persons_paid_before_and_after_a_missing_month_have_no_average()
    {
        PayReading reading = Read(
            "P-1,E,2010-01,2000,0\nP-2,E,2010-01,2000,0\n",
            "P-1,E,2010-03,2000,0\nP-3,E,2010-03,2000,0\n"
        );

        reading.MissingMonths.Should().Equal(new YearMonth(2010, 2));
        Averages(reading)
            .Select(wage => (wage.Payee.PersonId, wage.NoAverage, wage.Monthly))
            .Should()
            .Equal(("P-1", NoAverage.MonthMissing, null), ("P-2", null, 2000m), ("P-3", null, 2000m));
    }

    [Theory]
    [InlineData("P-2,E,2010-02,2000,0\n")]
    [InlineData("P-1,E,2010-02,0,0\n")]
    [InlineData("P-2,E,2010-02,,\n")]
    public void Month_with_a_sheet_may_be_a_month_without_pay(string february)
    {
        PayReading reading = Read("P-1,E,2010-01,2000,0\n", february, "P-1,E,2010-03,2000,0\n");

        reading.MissingMonths.Should().BeEmpty();
        Averages(reading)[0].Monthly.Should().Be(2000m);
    }

    [Fact]
    public void Read_finds_no_missing_month_in_one_table() =>
        Read("P-1,E,2010-01,2000,0\nP-1,E,2010-03,2000,0\n").MissingMonths.Should().BeEmpty();

    [Fact]
    public void Read_finds_no_missing_month_in_sheets_of_departments() =>
        Read("P-1,E,2010-01,2000,0\nP-1,E,2010-03,2000,0\n", "P-2,E,2010-01,2000,0\nP-2,E,2010-03,2000,0\n")
            .MissingMonths.Should()
            .BeEmpty();

    [Fact]
    public void Read_finds_no_missing_month_before_the_first_and_after_the_last() =>
        Read("P-1,E,2010-04,2000,0\n", "P-1,E,2010-05,2000,0\n").MissingMonths.Should().BeEmpty();

    [Fact]
    public void Read_notes_dashes_in_columns_of_items() =>
        Read("P-1,E,2010-04,2000,-\nP-1,E,2010-05,2000,——\n")
            .Notes.Select(note => note.Text.En)
            .Should()
            .Contain("2 cells of items have a dash, which is no pay");

    private static PriorYearWage[] Averages(PayReading reading) =>
        [.. PriorYearWages.Compute(reading, WageItemLists.Embedded.Find("2006-60")!).Averages];

    private static PayReading Read(params string[] sheets)
    {
        SheetStart[] starts =
        [
            .. sheets.Select((_, at) => new SheetStart($"Sheet{at}", sheets.Take(at).Sum(Lines) + (at == 0 ? 0 : 1))),
        ];
        RosterFile file = CsvLists.Persons(
            Header + string.Concat(sheets),
            new ListOrigin { Sheets = new SheetLines([.. starts]) }
        );
        return PayReader.Read(file, 2010);
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');
}
