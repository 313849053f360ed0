using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Requests;

/// <summary>Checks the ranges of a request's facts, and what they need of one another; no rule set is looked at.</summary>
internal ref struct RequestCheck
{
    // Made for the first fault: nearly all requests have none.
    private ImmutableArray<Fault>.Builder? _faults;

    /// <summary>Every fault, in the request's order. Nothing is written out, and no path made, for what is sound.</summary>
    public static ImmutableArray<Fault> Faults(BasesRequest request)
    {
        RequestCheck check = default;
        check.Check(request);
        return check._faults?.ToImmutable() ?? [];
    }

    private void Check(BasesRequest request)
    {
        if (request.Jurisdiction is null || !HeaderCheck.IsJurisdiction(request.Jurisdiction))
        {
            Add(FaultCode.OutOfRange, "/jurisdiction", request.Jurisdiction, "six digits (GB/T 2260), such as 230600");
        }

        if (request.ContributionYear is < 1000 or > 9999)
        {
            Add(FaultCode.OutOfRange, "/contributionYear", Text(request.ContributionYear), "four digits, such as 2011");
        }

        CheckDefined(request.Insurance, "/insurance");
        CheckWage(request.ReferenceWages?.Province, "/referenceWages/province");
        CheckWage(request.ReferenceWages?.City, "/referenceWages/city");
        CheckWage(request.ReferenceWages?.PoolingArea, "/referenceWages/poolingArea");
        if (request.Employer is not null)
        {
            Check(request.Employer, CasePlace.Employer);
        }

        if (request.UnreadPersons < 0)
        {
            Add(FaultCode.OutOfRange, "/unreadPersons", Text(request.UnreadPersons), "0 …");
        }

        if (request.Persons.IsDefault)
        {
            Add(FaultCode.Missing, "/persons", null, "array");
            return;
        }

        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        Dictionary<string, int>? seen = DuplicateIds.AreIn(persons) ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < persons.Length; index++)
        {
            Check(persons[index], new CasePlace(index), seen);
        }
    }

    private void Check(EmployerFacts employer, CasePlace path)
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
    /// <param name="seen">Where each id stood first; null where no id stands twice.</param>
    private void Check(PersonFacts? person, CasePlace path, Dictionary<string, int>? seen)
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
        if (person.Correction != Correction.None && person.DeterminedBase is null)
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

    /// <summary>A reference wage is above nought; one that is not published is null.</summary>
    private void CheckWage(ReferenceWage? given, string path)
    {
        if (given is ReferenceWage wage && (wage.Yuan == 0 || !Fen.TryOf(wage.Yuan, out _)))
        {
            AddMoney(wage.Yuan, wage.IsAnnual ? path + "/annual" : path, least: 0.01m, orNull: " | null");
        }
    }

    private void AddMoney(decimal yuan, string path, decimal least, string orNull)
    {
        // Nought comes here only where it is not allowed.
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

    /// <summary>JSON cannot say an undefined value; a caller's cast can.</summary>
    private void CheckDefined<T>(T choice, string path)
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

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private void Add(string code, string path, string? found, string allowed) =>
        (_faults ??= ImmutableArray.CreateBuilder<Fault>()).Add(
            new Fault
            {
                Code = code,
                Path = path,
                Found = found,
                Allowed = allowed,
            }
        );
}
