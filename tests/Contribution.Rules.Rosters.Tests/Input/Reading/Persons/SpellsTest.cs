using Contribution.Rules.Rosters.Input.Reading.Persons;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Persons;

/// <summary>Two rows of one person with one employer and other months are one person; any other two are a repetition.</summary>
public sealed class SpellsTest
{
    private const string Header = "id,employerId,category,priorYearMonthlyWage,firstMonth,lastMonth,settled,备注\n";

    [Theory]
    [InlineData("2011-01", "2011-03", "2011-09", "2011-12")]
    [InlineData("2011-09", "2011-12", "2011-01", "2011-03")]
    [InlineData("", "2011-03", "2011-04", "")]
    [InlineData("201101", "2011年3月", "2011/4", "2011-05-31")]
    public void Read_joins_rows_of_a_person_whose_months_do_not_overlap(
        string first,
        string last,
        string from,
        string through
    )
    {
        RosterReading reading = Read($"P,E,employee,3000,{first},{last},,甲", $"P,E,职工,3000.00,{from},{through},,乙");

        PersonRow person = reading.Roster.Persons.Should().ContainSingle().Which;
        person.Spells.Should().ContainSingle().Which.Line.Should().Be(3);
        reading.Roster.Rejected.Should().BeEmpty();
        (reading.RowsIn, reading.NonDataRows).Should().Be((3, 1));
        reading
            .Notes.Select(note => note.Text.En)
            .Should()
            .Contain("1 row of further spells of persons listed before, read together with them: line 3");
    }

    [Theory]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,2011-03,2011-12,,", "months overlap")]
    [InlineData("P,E,employee,3000,2011-01,,,", "P,E,employee,3000,2011-09,2011-12,,", "months overlap")]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,2011-04,2011-12,是,", "differ in more")]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,,,,", "on line 2")]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,2011-05,2011-04,,", "on line 2")]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,soon,2011-12,,", "on line 2")]
    public void Read_rejects_any_other_second_row(string first, string second, string why)
    {
        RosterReading reading = Read(first, second);

        PersonRow person = reading.Roster.Persons.Should().ContainSingle().Which;
        person.Spells.Should().BeEmpty();
        person.IsContradicted.Should().BeTrue();
        reading.Roster.Rejected.Should().ContainSingle().Which.Reason.Should().Contain(why);
    }

    [Theory]
    [InlineData("P,E,employee,3000,,,,", "P,E,employee,3100,,,,")]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3100,2011-04,2011-12,,")]
    [InlineData("P,E,employee,,,,,", "P,E,employee,3100,,,,")]
    [InlineData("P,E,employee,-,,,,", "P,E,employee,3100,,,,")]
    public void Read_rejects_every_row_of_a_person_when_their_facts_differ(string first, string second)
    {
        RosterReading reading = Read(first, second, "Q,E,employee,3000,,,,");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("Q");
        reading.Roster.Rejected.Select(row => row.Line).Should().Equal(2, 3);
        reading.Roster.Rejected[0].Reason.Should().Contain("contradict each other");
    }

    [Theory]
    [InlineData("P,E,employee,3千,,,,", "P,E,employee,3100,,,,")]
    [InlineData("P,E,employee,3100,,,,", "P,E,employee,3千,,,,")]
    [InlineData("P,E,employee,3100,2011-01,2011-03,,", "P,E,试用,3100,2011-04,2011-12,,")]
    public void Read_rejects_every_row_of_a_person_when_one_is_unreadable(string first, string second)
    {
        RosterReading reading = Read(first, second, "Q,E,employee,3000,,,,");
        Written written = Written.Of($"{Header}{first}\n{second}\nQ,E,employee,3000,,,,\n", "id,kind\nE,enterprise\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("Q");
        reading.Roster.Rejected.Select(row => row.Line).Should().Equal(2, 3);
        written.PersonLines.Should().ContainSingle().Which.Should().StartWith("Q,");
        written.Run.Tally!.IsBalanced.Should().BeTrue();
    }

    [Fact]
    public void Read_rejects_a_repeated_row_and_marks_no_contradiction()
    {
        RosterReading reading = Read("P,E,employee,3000,2011-01,,,", "P,E,employee,3000,2011-01,,,");

        reading.Roster.Persons.Should().ContainSingle().Which.IsContradicted.Should().BeFalse();
        reading.Roster.Rejected.Should().ContainSingle();
    }

    [Theory]
    [InlineData("P,E,employee,3000,2011-01,2011-03,,")]
    [InlineData("P,E,employee,3000,2011-07,2011-12,,")]
    public void Copy_of_any_spell_contradicts_no_other(string copy)
    {
        string[] rows = ["P,E,employee,3000,2011-01,2011-03,,", "P,E,employee,3000,2011-07,2011-12,,", copy];

        RosterReading reading = Read(rows);

        PersonRow person = reading.Roster.Persons.Should().ContainSingle().Which;
        person.Spells.Should().ContainSingle();
        person.IsContradicted.Should().BeFalse();
        reading.Roster.Rejected.Should().ContainSingle().Which.Line.Should().Be(4);
        ListedPersons noted = new(withMonths: true);
        RosterReading all = Read(rows[..2]);
        noted.Note(all.Roster.Persons[0]).Should().BeNull();
        noted.Note(all.Roster.Persons[0].Spells[0])!.Why.Should().BeNull();
        noted.Note(Read(copy).Roster.Persons[0])!.Why.Should().NotBeNull();
        noted.Contradicted.Should().Be(0);
    }

    private static RosterReading Read(params string[] rows) =>
        RosterReader.Read(
            CsvLists.Persons(Header + string.Join('\n', rows) + "\n"),
            CsvLists.Employers("id,kind\nE,enterprise\n")
        );
}
