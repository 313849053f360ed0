using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class CasesTest
{
    [Theory]
    [CaseFiles("Cases/*.cases.json")]
    public void Case_gives_the_answer_worked_by_hand(RuleCase worked) => worked.Check(Agency.Rules);
}
