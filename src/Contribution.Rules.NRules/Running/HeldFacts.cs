using NRules.Diagnostics;

namespace Contribution.Rules.NRules.Running;

/// <summary>
/// Holds the facts of a request in their session while it is decided: its answer is that of its own facts, whatever rules
/// run beside ours.
/// </summary>
internal static class HeldFacts
{
    /// <summary>Refuses to let go of a fact; NRules asks before anything has changed.</summary>
    public static void Refuse(object? sender, WorkingMemoryEventArgs retracting)
    {
        if (IsHeld(retracting.Fact.Value))
        {
            throw new InvalidOperationException(
                $"it takes {retracting.Fact.Value} out of the session while the request is decided"
            );
        }
    }

    /// <summary>A fact that our own rules retract has been replaced before.</summary>
    private static bool IsHeld(object? fact) =>
        fact switch
        {
            RequestCase request => request.IsDeciding,
            PersonCases persons => persons.Request.IsDeciding,
            EmployerCase employer => employer.Request.IsDeciding
                && ReferenceEquals(employer.Request.Roster?.Employer, employer),
            BaseCase person => person.Request.IsDeciding,
            DecidedBase decided => decided.Case.Request.IsDeciding && ReferenceEquals(decided.Case.Decided, decided),
            _ => false,
        };
}
