using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Validation;

/// <summary>
/// Checks the ranges of the facts of an employer, a person or a reference wage, and what the facts need of one another.
/// Requests and batches are held to the same checks; no rule set is looked at.
/// </summary>
internal ref struct FactCheck
{
    // Created for the first fault: nearly all facts have none.
    private ImmutableArray<Fault>.Builder? _faults;

    /// <summary>Every fault, in the order of the checks. For valid values no text and no path is built.</summary>
    public readonly ImmutableArray<Fault> Faults => _faults?.ToImmutable() ?? [];

    /// <summary>The first fault; null where there is none.</summary>
    public readonly Fault? First => _faults?[0];

    /// <summary>Checks an employer.</summary>
    public void Check(EmployerFacts employer, CasePlace path)
    {
        CheckId(employer.Id, path);
        CheckValues(EmployerFactTable.Values, employer, path);
    }

    /// <summary>Checks a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="path">Its place.</param>
    /// <param name="seen">Where each id stood first; null where ids are not compared.</param>
    public void Check(PersonFacts? person, CasePlace path, Dictionary<string, int>? seen = null)
    {
        if (person is null)
        {
            Add(new Fault(FaultCode.Missing, path.ToString(), allowed: "object"));
            return;
        }

        CheckId(person.Id, path);
        if (person.Id is string id && seen?.TryAdd(id, path.Person) == false)
        {
            int first = seen[id] + 1;
            Add(
                new Fault(FaultCode.DuplicateId, At(path, "id"), id, At(new CasePlace(seen[id]), "id"))
                {
                    Words = new FaultWords(
                        null,
                        new Wording(
                            string.Create(CultureInfo.InvariantCulture, $"第 {first} 名参保人员已用此编号"),
                            string.Create(CultureInfo.InvariantCulture, $"it is that of person {first}")
                        )
                    ),
                }
            );
        }

        CheckValues(PersonFactTable.Values, person, path);
        if (
            person.Correction != Correction.None
            && person.DeterminedBase is null
            && ChoiceNames.IsDefined(person.Correction)
        )
        {
            Add(
                new Fault(
                    FaultCode.Missing,
                    At(path, "determinedBase"),
                    allowed: "number (correction = " + ChoiceNames.Of(person.Correction) + ")"
                )
                {
                    Words = new FaultWords(null, Corrected(Glossary.Name(person.Correction))),
                }
            );
        }
    }

    private void CheckId(string? id, CasePlace path)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Add(new Fault(FaultCode.Missing, At(path, "id"), allowed: "string"));
        }
    }

    private void CheckValues<TOwner>(ImmutableArray<ValueFact<TOwner>> facts, TOwner owner, CasePlace path)
        where TOwner : class
    {
        foreach (ValueFact<TOwner> fact in facts)
        {
            if (fact.FindFault(owner) is RangeFault fault)
            {
                Add(new Fault(fault.Code, At(path, fact.Name), fault.Found, fault.Allowed));
            }
        }
    }

    /// <summary>Checks a reference wage: it is above zero; null is one that is not published.</summary>
    public void CheckWage(ReferenceWage? given, string path)
    {
        if (given is ReferenceWage wage && (!wage.IsInFen))
        {
            RangeFault fault = RangeFault.OfMoney(wage.Yuan, least: 0.01m, orNull: " | null");
            Add(new Fault(fault.Code, wage.IsAnnual ? path + "/annual" : path, fault.Found, fault.Allowed));
        }
    }

    /// <summary>Checks that an enumeration has the value.</summary>
    public void CheckDefined<T>(T choice, string path)
        where T : struct, Enum
    {
        if (ChoiceNames.FindFault(choice, path) is Fault fault)
        {
            Add(fault);
        }
    }

    private static Wording Corrected(Wording correction) =>
        new($"数字；核改申请为“{correction.Zh}”的须给出", $"number, as a correction ({correction.En}) is asked for");

    private static string At(CasePlace path, string name) => $"{path}/{name}";

    /// <summary>Adds a fault.</summary>
    public void Add(Fault fault) => (_faults ??= ImmutableArray.CreateBuilder<Fault>()).Add(fault);
}
