using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;

namespace Contribution.Rules.Validation;

/// <summary>
/// Checks the ranges of the facts of an employer, a person or a reference wage, and what the facts need of one another.
/// Requests and batches are held to the same checks; no rule set is looked at.
/// </summary>
internal ref struct FactCheck
{
    // Created for the first fault: nearly all facts have none.
    private ImmutableArray<Fault>.Builder? _faults;

    /// <summary>Every fault, in the order of the checks. No text and no path is built for what is sound.</summary>
    public readonly ImmutableArray<Fault> Faults => _faults?.ToImmutable() ?? [];

    /// <summary>The first fault; null where there is none.</summary>
    public readonly Fault? First => _faults?[0];

    /// <summary>Checks an employer.</summary>
    public void Check(EmployerFacts employer, CasePlace path)
    {
        CheckId(employer.Id, path);
        CheckDefined(employer.Kind, path, "kind");
        CheckDefined(employer.Restructuring, path, "restructuring");
        CheckMoney(employer.PriorYearMonthlyTotalWages, path, "priorYearMonthlyTotalWages");
        CheckMoney(employer.LastMonthTotalWages, path, "lastMonthTotalWages");
        CheckMoney(employer.ApprovedMonthlyTotalWages, path, "approvedMonthlyTotalWages");
        CheckMoney(employer.PreviousYearBase, path, "previousYearBase");
        CheckMoney(employer.DeterminedBase, path, "determinedBase");
        CheckMoney(employer.ProvisionalBase, path, "provisionalBase");
        CheckMonths(employer.ProvisionalMonths, path);
        CheckMoney(employer.PensionBase, path, "pensionBase");
        if (employer.RealNameHeadcount < 0)
        {
            Add(FaultCode.OutOfRange, At(path, "realNameHeadcount"), Text(employer.RealNameHeadcount.Value), "0 …");
        }
    }

    /// <summary>Checks a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="seen">Where each id stood first; null where ids are not compared.</param>
    public void Check(PersonFacts? person, CasePlace path, Dictionary<string, int>? seen = null)
    {
        if (person is null)
        {
            Add(FaultCode.Missing, path.ToString(), null, "object");
            return;
        }

        CheckId(person.Id, path);
        if (person.Id is string id && seen?.TryAdd(id, path.Person) == false)
        {
            Add(FaultCode.DuplicateId, At(path, "id"), id, At(new CasePlace(seen[id]), "id"));
        }

        CheckDefined(person.Category, path, "category");
        CheckDefined(person.Correction, path, "correction");
        CheckMoney(person.PriorYearMonthlyWage, path, "priorYearMonthlyWage");
        CheckMoney(person.FirstMonthWage, path, "firstMonthWage");
        CheckMoney(person.LastMonthBasicWage, path, "lastMonthBasicWage");
        CheckMoney(person.LastMonthTotalWage, path, "lastMonthTotalWage");
        CheckMoney(person.ApprovedMonthlyWage, path, "approvedMonthlyWage");
        CheckMoney(person.DeclaredBase, path, "declaredBase");
        CheckMoney(person.FiledBase, path, "filedBase");
        CheckMoney(person.PreviousYearBase, path, "previousYearBase");
        CheckMoney(person.DeterminedBase, path, "determinedBase");
        CheckMoney(person.ProvisionalBase, path, "provisionalBase");
        CheckMonths(person.ProvisionalMonths, path);
        CheckMoney(person.PensionBase, path, "pensionBase");
        if (
            person.Correction != Correction.None
            && person.DeterminedBase is null
            && ChoiceNames.IsDefined(person.Correction)
        )
        {
            Add(
                FaultCode.Missing,
                At(path, "determinedBase"),
                null,
                "number (correction = " + ChoiceNames.Of(person.Correction) + ")"
            );
        }
    }

    private void CheckId(string? id, CasePlace path)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Add(FaultCode.Missing, At(path, "id"), null, "string");
        }
    }

    // A person has ten of these, most of them unknown: no call is made for those.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckMoney(decimal? money, CasePlace path, string name)
    {
        if (money.HasValue)
        {
            CheckMoney(money.GetValueOrDefault(), path, name);
        }
    }

    private void CheckMoney(decimal yuan, CasePlace path, string name)
    {
        if (!Fen.TryOf(yuan, out _))
        {
            AddMoney(yuan, At(path, name), least: 0.00m, orNull: "");
        }
    }

    /// <summary>Checks a reference wage: it is above zero; null is one that is not published.</summary>
    public void CheckWage(ReferenceWage? given, string path)
    {
        if (given is ReferenceWage wage && (!wage.IsInFen))
        {
            AddMoney(wage.Yuan, wage.IsAnnual ? path + "/annual" : path, least: 0.01m, orNull: " | null");
        }
    }

    private void AddMoney(decimal yuan, string path, decimal least, string orNull)
    {
        // Zero comes here only where it is not allowed.
        bool isOutside = yuan is <= 0 or > Fen.MostYuan;
        Add(
            isOutside ? FaultCode.OutOfRange : FaultCode.NotInFen,
            path,
            Text(yuan),
            isOutside ? $"{Text(least)} … {Text(Fen.MostYuan)}{orNull}" : "0.01 × n"
        );
    }

    private void CheckMonths(int? months, CasePlace path)
    {
        if (months is < 1 or > 12)
        {
            Add(FaultCode.OutOfRange, At(path, "provisionalMonths"), Text(months.Value), "1 … 12");
        }
    }

    private void CheckDefined<T>(T choice, CasePlace path, string name)
        where T : struct, Enum
    {
        if (!ChoiceNames.IsDefined(choice))
        {
            CheckDefined(choice, At(path, name));
        }
    }

    /// <summary>Checks that an enumeration has the value: JSON cannot give another, a caller's cast can.</summary>
    public void CheckDefined<T>(T choice, string path)
        where T : struct, Enum
    {
        if (!ChoiceNames.IsDefined(choice))
        {
            Add(FaultCode.UnknownValue, path, choice.ToString(), string.Join(", ", ChoiceNames.Of(typeof(T))));
        }
    }

    // Never made a part of its callers: they would clear the room that putting it together takes for every sound fact too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string At(CasePlace path, string name) => $"{path}/{name}";

    /// <summary>A number as faults write it.</summary>
    public static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Adds a fault.</summary>
    public void Add(string code, string path, string? found, string allowed, string? nearest = null) =>
        (_faults ??= ImmutableArray.CreateBuilder<Fault>()).Add(
            new Fault
            {
                Code = code,
                Path = path,
                Found = found,
                Allowed = allowed,
                Nearest = nearest,
            }
        );
}
