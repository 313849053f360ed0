using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Validation;

namespace Contribution.Rules.Requests;

/// <summary>Checks the ranges of a request; no rule set is looked at.</summary>
internal ref struct RequestCheck
{
    private const string ContributionMonth = "/contributionMonth";

    private FactCheck _facts;

    /// <summary>Every fault, in the request's order. For valid values no text and no path is built.</summary>
    /// <param name="request">The request.</param>
    /// <param name="months">The texts in place of months in its JSON; null where all are months.</param>
    public static ImmutableArray<Fault> Faults(BasesRequest request, UnreadMonths? months = null)
    {
        RequestCheck check = default;
        check.Check(request, months);
        return check._facts.Faults;
    }

    /// <summary>
    /// Whether nothing is wrong with a request beside the values of its facts, which are checked where they are read into
    /// columns.
    /// </summary>
    public static bool IsPlain(BasesRequest request)
    {
        RequestCheck check = default;
        check.CheckQuestion(request);
        return check._facts.First is null
            && request is { UnreadPersons: >= 0, Persons.IsDefault: false }
            && (request.Employer is null || !string.IsNullOrWhiteSpace(request.Employer.Id))
            && !DuplicateIds.AreIn(request.Persons.AsSpan());
    }

    private void Check(BasesRequest request, UnreadMonths? months)
    {
        CheckQuestion(request, months);
        if (request.Employer is not null)
        {
            _facts.Check(request.Employer, CasePlace.Employer);
        }

        if (request.UnreadPersons < 0)
        {
            _facts.Add(
                new Fault(FaultCode.OutOfRange, "/unreadPersons", FigureFormat.Text(request.UnreadPersons), "0 …")
            );
        }

        if (request.Persons.IsDefault)
        {
            _facts.Add(new Fault(FaultCode.Missing, "/persons", allowed: "array"));
            return;
        }

        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        Dictionary<string, int>? seen = DuplicateIds.AreIn(persons) ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < persons.Length; index++)
        {
            _facts.Check(persons[index], new CasePlace(index), seen);
        }
    }

    private void CheckQuestion(BasesRequest request, UnreadMonths? months = null)
    {
        if (request.Jurisdiction is null || !PlaceCodes.IsJurisdiction(request.Jurisdiction))
        {
            _facts.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/jurisdiction",
                    request.Jurisdiction,
                    "six digits (GB/T 2260), such as 230600"
                )
                {
                    Nearest = CodeOf(request.Jurisdiction),
                }
            );
        }

        if (request.ContributionYear is < 1000 or > 9999)
        {
            _facts.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/contributionYear",
                    FigureFormat.Text(request.ContributionYear),
                    "four digits, such as 2011"
                )
            );
        }

        if (months is not null && months.Has(ContributionMonth, out string? month))
        {
            _facts.Add(new Fault(FaultCode.OutOfRange, ContributionMonth, month, "yyyy-MM, such as 2024-03"));
        }

        _facts.CheckDefined(request.Insurance, "/insurance");
        _facts.CheckWage(request.ReferenceWages?.Province, "/referenceWages/province");
        _facts.CheckWage(request.ReferenceWages?.City, "/referenceWages/city");
        _facts.CheckWage(request.ReferenceWages?.PoolingArea, "/referenceWages/poolingArea");
    }

    /// <summary>Finds the code of a place by its name; null where no place, or more than one, has the name.</summary>
    private static string? CodeOf(string? name) =>
        name is not null && PlaceTable.Embedded.Named(name) is [Place place] ? place.Code : null;
}
