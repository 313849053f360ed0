using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>Checks the ranges of what a request asks beside the bases; no rule set is looked at.</summary>
internal static class ContributionsCheck
{
    // A hundred years: nobody's contributions go back further.
    private const int MostMonths = 1200;
    private const int MostDecimals = 6;

    /// <summary>Every fault, in the request's order.</summary>
    public static ImmutableArray<Fault> Faults(ContributionsRequest request)
    {
        List<Fault> faults = [];
        CheckInsurances(request, faults);
        CheckMonths(request, faults);
        CheckInsured(request, faults);
        CheckIndustry(request, faults);
        if (request.Collection is CollectionMode mode && !ChoiceNames.IsDefined(mode))
        {
            Add(
                faults,
                FaultCode.UnknownValue,
                "/collection",
                mode.ToString(),
                string.Join(", ", ChoiceNames.Of(typeof(CollectionMode)))
            );
        }

        if (CalendarMonth.Parse(request.Months.From) is not null)
        {
            // Rates that name no month begin with the first that is asked for.
            RateCheck.CheckOwn(request.Rates, request.Roundings, faults);
        }

        return [.. faults];
    }

    private static void CheckInsurances(ContributionsRequest request, List<Fault> faults)
    {
        for (int index = 0; index < request.Asked.Length; index++)
        {
            Insurance insurance = request.Asked[index];
            string path = JsonPath.Child("/insurances", index);
            if (!ChoiceNames.IsDefined(insurance))
            {
                Add(
                    faults,
                    FaultCode.UnknownValue,
                    path,
                    insurance.ToString(),
                    string.Join(", ", ChoiceNames.Of(typeof(Insurance)))
                );
            }
            else if (request.Asked.IndexOf(insurance) is int first && first < index)
            {
                Add(
                    faults,
                    FaultCode.DuplicateId,
                    path,
                    ChoiceNames.Of(insurance),
                    JsonPath.Child("/insurances", first)
                );
            }
        }
    }

    private static void CheckMonths(ContributionsRequest request, List<Fault> faults)
    {
        (string from, string through) = (request.Months.From, request.Months.Through);
        int? first = CalendarMonth.Parse(from);
        int? last = CalendarMonth.Parse(through);
        if (first is null)
        {
            Add(faults, FaultCode.OutOfRange, "/months/from", from, CalendarMonth.Form);
        }

        if (last is null)
        {
            Add(faults, FaultCode.OutOfRange, "/months/through", through, CalendarMonth.Form);
        }
        else if (last < first || last - first >= MostMonths)
        {
            Add(
                faults,
                FaultCode.OutOfRange,
                "/months/through",
                through,
                $"{from} … {CalendarMonth.Text(first!.Value + MostMonths - 1)}"
            );
        }
    }

    private static void CheckInsured(ContributionsRequest request, List<Fault> faults)
    {
        HashSet<string> ids = request.Bases.Persons.IsDefault
            ? []
            : [.. request.Bases.Persons.Select(person => person.Id)];
        for (int index = 0; index < request.InsuredMonths.Length; index++)
        {
            InsuredMonths given = request.InsuredMonths[index];
            string path = JsonPath.Child("/insuredMonths", index);
            if (!ids.Contains(given.Id))
            {
                Add(faults, FaultCode.UnknownReference, path + "/id", given.Id, "/persons");
            }

            if (CalendarMonth.Parse(given.From) is not int first)
            {
                Add(faults, FaultCode.OutOfRange, path + "/from", given.From, CalendarMonth.Form);
            }
            else if (!(CalendarMonth.Parse(given.Through) >= first))
            {
                Add(
                    faults,
                    FaultCode.OutOfRange,
                    path + "/through",
                    given.Through,
                    $"{CalendarMonth.Form} ≥ {given.From}"
                );
            }
        }
    }

    private static void CheckIndustry(ContributionsRequest request, List<Fault> faults)
    {
        if (request.IndustryClass is int industry)
        {
            new RateCheck(faults).CheckClass(industry, "/industryClass");
        }
        else if (request.Asked.Contains(Insurance.WorkInjury))
        {
            Add(faults, FaultCode.Missing, "/industryClass", null, "1 … 8");
        }

        decimal floating = request.Floating;
        if (
            floating < RateCheck.Widest.AtLeast
            || floating > RateCheck.Widest.AtMost
            || decimal.Round(floating, MostDecimals, MidpointRounding.ToZero) != floating
        )
        {
            Add(
                faults,
                FaultCode.OutOfRange,
                "/floating",
                floating.ToString(CultureInfo.InvariantCulture),
                "0.5 … 1.5, 0.000001 × n"
            );
        }
    }

    private static void Add(List<Fault> faults, string code, string path, string? found, string allowed) =>
        faults.Add(new Fault(code, path, found, allowed));
}
