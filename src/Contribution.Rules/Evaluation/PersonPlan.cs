using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for each person's base, and the reading of what they read. Safe to share between threads.</summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class PersonPlan<T>
    where T : struct, IBinaryInteger<T>
{
    // The room of the last request, for the next one; who finds it taken makes another.
    private Room<T>? _spare;

    /// <summary>Makes the rules ready in a form.</summary>
    /// <exception cref="OverflowException">The integer does not hold every value that the rules can come to.</exception>
    public PersonPlan(RuleSet set, Func<SlotLayout, IRuleForm<T>> form)
    {
        Rules = new DeterminationPlan<T>(set, BaseKind.IndividualBase, form);
        IRuleForm<T> facts = form(Rules.Layout);
        Load = facts.LoadPerson();
        Employer = new EmployerSlots<T>(Rules.Layout, facts.LoadEmployer());
    }

    /// <summary>The rules.</summary>
    public DeterminationPlan<T> Rules { get; }

    /// <summary>Reads a person's facts.</summary>
    public Load<PersonFacts, T> Load { get; }

    /// <summary>Sets what the rules read of the employer.</summary>
    public EmployerSlots<T> Employer { get; }

    /// <summary>Room for a request of these rules; nobody else has it until it is given back.</summary>
    public Room<T> TakeRoom() => Interlocked.Exchange(ref _spare, null) ?? new Room<T>(Rules.Layout);

    /// <summary>Gives room back, for the next request.</summary>
    public void GiveBack(Room<T> room)
    {
        room.OfEmployer.Clear();
        room.OfPersons.Clear();
        Volatile.Write(ref _spare, room);
    }

    /// <summary>Sets in the room what all persons of a request share, and begins its totals.</summary>
    /// <param name="room">The room.</param>
    /// <param name="employer">The employer; null is none.</param>
    /// <param name="wage">The reference wage, in its grains; null is not known.</param>
    /// <param name="unreadPersons">The persons whose facts could not be read.</param>
    /// <returns>The bits of the facts that the persons share.</returns>
    public ulong Begin(Room<T> room, EmployerFacts? employer, long? wage, int unreadPersons)
    {
        CaseSlots<T> slots = room.Slots;
        slots.Clear();
        Rules.SetWage(slots, wage);
        Employer.Fill(slots, employer);
        Rules.Prepare(slots);
        room.Totals.Begin(unreadPersons);
        return slots.Known;
    }
}
