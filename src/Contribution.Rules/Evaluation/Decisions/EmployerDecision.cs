namespace Contribution.Rules;

/// <summary>The decision for an employer.</summary>
public readonly struct EmployerDecision
{
    private readonly DeterminationStatus _status;

    internal EmployerDecision(Decision decision, DeterminationStatus status) =>
        (Decision, _status) = (decision, status);

    /// <summary>The rule and the base.</summary>
    public Decision Decision { get; }

    /// <summary>Its status: provisional, where the base rests on one that is; undetermined where no rule decides.</summary>
    public DeterminationStatus Status => Decision.Deciding is null ? DeterminationStatus.Undetermined : _status;
}
