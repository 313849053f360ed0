using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>Decides persons without an employer in a workspace.</summary>
internal static class DecidedPersons
{
    /// <summary>Decides up to 64 persons whose facts are sound.</summary>
    public static void DecidePersons(this Workspace workspace, PersonFacts[] persons)
    {
        workspace.SetEmployer(null, persons.Length);
        workspace.TryTake(persons, covered: uint.MaxValue).Should().BeTrue();
        workspace.DecideTaken(persons.Length);
    }

    /// <summary>Decides the persons that were taken. The block says which of them are defective.</summary>
    public static void DecideTaken(this Workspace workspace, int count)
    {
        try
        {
            workspace.Decide(count, first: 0, row => new CasePlace(row).ToString());
        }
        catch (RuleSetDefectException)
        {
            workspace.Decided.IsDefective.Should().BeTrue();
        }
    }
}
