namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>A question by which dashes are judged, and the facts that its bases are determined by.</summary>
/// <param name="Question">The question.</param>
internal sealed record DashQuestion(RosterQuestion Question)
{
    /// <summary>The facts of a person; as listed, where nothing else is said.</summary>
    public Func<PersonRow, PersonFacts> Person { get; init; } = row => row.Facts;

    /// <summary>The facts of an employer; as listed, where nothing else is said.</summary>
    public Func<EmployerFacts, EmployerFacts> Employer { get; init; } = facts => facts;
}
