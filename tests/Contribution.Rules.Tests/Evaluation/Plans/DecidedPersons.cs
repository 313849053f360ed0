using Contribution.Rules.Evaluation.Plans;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>Decides persons without an employer in a workspace.</summary>
internal static class DecidedPersons
{
    /// <summary>Decides up to 64 persons whose facts are sound.</summary>
    public static void DecidePersons(this Workspace workspace, PersonFacts[] persons)
    {
        workspace.SetEmployer(null, persons.Length);
        workspace.TryTake(persons, covered: uint.MaxValue).Should().BeTrue();
        workspace.Decide(persons.Length);
    }
}
