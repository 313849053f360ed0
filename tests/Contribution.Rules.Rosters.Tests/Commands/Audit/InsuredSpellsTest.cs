using Contribution.Rules.Rosters.Commands.Audit;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

public sealed class InsuredSpellsTest
{
    [Theory]
    [InlineData("P,E,2000,2011-01,2011-03", false)]
    [InlineData("P,E,2000,2011-07,2011-12", false)]
    [InlineData("P,E,2000,2011-07,2011-11", true)]
    [InlineData("P,E,2100,2011-07,2011-12", true)]
    public void Copy_of_any_spell_contradicts_no_other(string copy, bool contradicts)
    {
        string rows = $"P,E,2000,2011-01,2011-03\nP,E,2000,2011-07,2011-12\n{copy}\n";
        InsuredSpells spells = new(
            InsuredReader.Read(CsvLists.Persons("id,employerId,filedBase,firstMonth,lastMonth\n" + rows)).Rows
        );

        InsuredRow person = spells.Rows.Should().ContainSingle().Which;
        person.Spells.Should().ContainSingle();
        person.IsContradicted.Should().Be(contradicts);
        spells.Repeated.Should().ContainSingle().Which.Row.Line.Should().Be(4);
    }
}
