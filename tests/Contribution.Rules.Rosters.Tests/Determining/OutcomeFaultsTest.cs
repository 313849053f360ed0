using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Tests.Determining;

public sealed class OutcomeFaultsTest
{
    [Theory]
    [InlineData(null, "人员表第 2 行 P", "line 2 of the persons, P,")]
    [InlineData("一月", "人员表工作表“一月”第 2 行 P", "sheet \"一月\", row 2 of the persons, P,")]
    public void Describe_names_the_sheet_of_a_row_of_a_workbook(string? sheet, string zh, string en)
    {
        PersonRow row = new(Daqing.Person("P", -1m)) { Sheet = sheet is null ? null : new RowPlace(sheet, 2) };

        EmployerBases bases = RosterBases
            .Determine(ContributionRules.Default, Daqing.Question, Daqing.Roster(row))
            .Single();

        Wording fault = OutcomeFaults.Describe(bases).Should().ContainSingle().Subject;
        fault.Zh.Should().StartWith(zh);
        fault.En.Should().StartWith(en);
    }
}
