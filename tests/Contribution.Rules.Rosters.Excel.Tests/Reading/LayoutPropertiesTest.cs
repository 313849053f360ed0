using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Excel.Tests.Books;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>However a list is laid out, the same persons are read, and every row comes out once.</summary>
public sealed class LayoutPropertiesTest
{
    private static readonly string[] Header = ["个人编号", "单位编号", "姓名", "人员类别", "月平均工资"];
    private static readonly RosterFile Employers = new(
        "employers.csv",
        Encoding.UTF8.GetBytes("id,kind\nE-0,enterprise\nE-1,enterprise\nE-2,enterprise\n")
    );

    [Fact]
    public void Run_gives_the_same_answers_for_sheets_totals_merged_employers_and_numeric_ids() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.Choose(0, 15).ToArbitrary(), Agree)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void Agree(int seed, int layout)
    {
        Random random = new(seed);
        Person[] persons =
        [
            .. Enumerable
                .Range(0, random.Next(1, 9))
                .Select(at => new Person(at, random.Next(3), random.Next(1, 999_999))),
        ];
        Person[] listed = [.. persons.OrderBy(person => person.Employer)];
        List<Person[]> sheets = (layout & 1) == 0 ? [listed] : Cut(listed, random);
        Book book = new();
        foreach ((int at, Person[] part) in sheets.Index())
        {
            Add(
                book,
                $"第{at + 1}车间",
                part,
                hasTotals: (layout & 2) != 0,
                isMerged: (layout & 4) != 0,
                asNumbers: (layout & 8) != 0
            );
        }

        RosterReading reading = Read(book);

        reading.Roster.Rejected.Should().BeEmpty();
        reading
            .Roster.Persons.Select(row => (row.Facts.Id, row.EmployerId, row.Facts.PriorYearMonthlyWage))
            .Should()
            .Equal(listed.Select(person => (person.Id, (string?)person.EmployerId, (decimal?)person.Yuan)));
        reading.RowsIn.Should().Be(listed.Length + 3 + reading.NonDataRows);
        reading.NonDataRows.Should().Be((layout & 2) == 0 ? 0 : sheets.Sum(Totals) + sheets.Count);
    }

    private static int Totals(Person[] part) => part.Select(person => person.Employer).Distinct().Count();

    private static List<Person[]> Cut(Person[] persons, Random random)
    {
        int at = random.Next(1, persons.Length + 1);
        return at == persons.Length ? [persons] : [persons[..at], persons[at..]];
    }

    private static void Add(Book book, string name, Person[] part, bool hasTotals, bool isMerged, bool asNumbers)
    {
        StringBuilder rows = new(BookRows.Texts(1, Header));
        List<string> merged = [];
        int row = 1;
        foreach (IGrouping<int, Person> group in part.GroupBy(person => person.Employer))
        {
            int first = row + 1;
            foreach (Person person in group)
            {
                row++;
                bool isShown = !isMerged || row == first;
                rows.Append(Row(row, person, isShown, asNumbers));
            }

            if (isMerged && row > first)
            {
                merged.Add($"<mergeCell ref=\"B{first}:B{row}\"/>");
            }

            if (hasTotals)
            {
                row++;
                rows.Append(BookRows.Row(row, BookRows.Text($"A{row}", "小计"), BookRows.Number($"E{row}", "1")));
            }
        }

        if (hasTotals)
        {
            rows.Append(BookRows.Texts(row + 2, "制表人\uFF1A张三"));
        }

        string more = merged.Count == 0 ? "" : $"<mergeCells>{string.Concat(merged)}</mergeCells>";
        book.Sheet(name, rows.ToString(), more: more);
    }

    private static string Row(int row, Person person, bool hasEmployer, bool asNumber) =>
        BookRows.Row(
            row,
            asNumber ? BookRows.Number($"A{row}", person.Id) : BookRows.Text($"A{row}", person.Id),
            hasEmployer ? BookRows.Text($"B{row}", person.EmployerId) : "",
            BookRows.Text($"C{row}", "员工"),
            BookRows.Text($"D{row}", "职工"),
            BookRows.Number($"E{row}", person.Yuan.ToString(CultureInfo.InvariantCulture))
        );

    private static RosterReading Read(Book book)
    {
        using MemoryStream workbook = new(book.Bytes());
        using MemoryStream csv = new();
        WorkbookReading converted = WorkbookFile.ToCsv(workbook, WorkbookList.Persons, csv);
        return RosterReader.Read(new RosterFile("persons", csv.ToArray()) { Origin = converted.Origin }, Employers);
    }

    private sealed record Person(int At, int Employer, int Fen)
    {
        public string Id { get; } = (1001 + At).ToString(CultureInfo.InvariantCulture);

        public string EmployerId { get; } = $"E-{Employer}";

        public decimal Yuan { get; } = Fen / 100m;
    }
}
