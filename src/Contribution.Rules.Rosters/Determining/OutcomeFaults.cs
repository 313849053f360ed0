using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>Why there are no bases, as sentences for people.</summary>
internal static class OutcomeFaults
{
    private const string Persons = "/persons/";

    /// <summary>
    /// The faults of a request that is invalid or not covered, each with its place; none of one that was computed. A
    /// fault of a person has the row and the person's id, since <c>/persons/417</c> is hard to find in a list.
    /// </summary>
    public static ImmutableArray<Wording> Describe(EmployerBases bases)
    {
        return [.. In(bases.Outcome).Select(fault => Describe(fault, Person(fault.Path, bases.Persons)))];
    }

    /// <summary>The faults of a question about a whole roster, without persons.</summary>
    public static ImmutableArray<Wording> Describe(Outcome<BasesResult> outcome)
    {
        return [.. In(outcome).Select(fault => Describe(fault, person: null))];
    }

    /// <summary>The faults themselves; none of bases that were computed.</summary>
    public static ImmutableArray<Fault> In(Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.Refused refused ? refused.Faults : [];

    private static Wording Describe(Fault fault, PersonRow? person)
    {
        if (person is null)
        {
            return fault.Code != FaultCode.NotCovered && FieldWords.Find(fault.Path) is Wording place
                ? new Wording($"{place.Zh}：{fault.Zh}", $"{place.En}: {fault.En}")
                : new Wording(fault.Zh, fault.En);
        }

        string fact = fault.Path[(fault.Path.LastIndexOf('/') + 1)..];
        Wording name = FactWords.Find(fact) ?? Wording.Plain("");
        return new Wording(
            $"人员表{person.Place.Zh} {person.Facts.Id} {name.Zh}：{fault.Zh}",
            $"{person.Place.En} of the persons, {person.Facts.Id}, {(name.En.Length == 0 ? fact : name.En)}: {fault.En}"
        );
    }

    private static PersonRow? Person(string path, ImmutableArray<PersonRow> persons) =>
        path.StartsWith(Persons, StringComparison.Ordinal)
        && int.TryParse(
            path[Persons.Length..].Split('/')[0],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int index
        )
        && index < persons.Length
            ? persons[index]
            : null;
}
