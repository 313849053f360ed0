using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>Why there are no bases, as sentences for people.</summary>
public static class OutcomeFaults
{
    private const string Persons = "/persons/";

    /// <summary>
    /// The faults of a request that is invalid or not covered, each with its place; none of one that was computed. What
    /// is wrong with a person has its line and number: nobody can count to <c>/persons/417</c>.
    /// </summary>
    public static ImmutableArray<Wording> Of(EmployerBases bases)
    {
        ArgumentNullException.ThrowIfNull(bases);
        return [.. Faults(bases.Outcome).Select(fault => Of(fault, Person(fault.Path, bases.Persons)))];
    }

    /// <summary>The same of a question about a whole roster, that no person stands in.</summary>
    public static ImmutableArray<Wording> Of(BaseOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return [.. Faults(outcome).Select(fault => Of(fault, person: null))];
    }

    private static ImmutableArray<Fault> Faults(BaseOutcome outcome) =>
        outcome switch
        {
            BaseOutcome.Invalid invalid => invalid.Faults,
            BaseOutcome.NotCovered notCovered => notCovered.Faults,
            _ => [],
        };

    private static Wording Of(Fault fault, PersonRow? person)
    {
        string fact = fault.Path[(fault.Path.LastIndexOf('/') + 1)..];
        string name = FactWords.Find(fact)?.Zh ?? "";
        return person is null
            ? new Wording(name.Length == 0 ? fault.Zh : $"{name}：{fault.Zh}", $"{fault.Path}: {fault.En}")
            : new Wording(
                $"人员表第 {Number(person.Line)} 行 {person.Facts.Id} {name}：{fault.Zh}",
                $"line {Number(person.Line)} of the persons, {person.Facts.Id}, {fact}: {fault.En}"
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

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
