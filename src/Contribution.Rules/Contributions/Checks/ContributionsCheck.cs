using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>Checks the ranges of a request's properties other than those of the bases, without a rule set.</summary>
internal static class ContributionsCheck
{
    // A hundred years: no contributions go back further.
    private const int MostMonths = 1200;

    private const string First = "/months/from";
    private const string Last = "/months/through";

    /// <summary>Every fault, in the request's order.</summary>
    /// <param name="request">The request.</param>
    /// <param name="months">The texts in place of months in its JSON; null where all are months.</param>
    public static ImmutableArray<Fault> Faults(ContributionsRequest request, UnreadMonths? months = null)
    {
        months ??= new UnreadMonths();
        List<Fault> faults = [];
        CheckInsurances(request, faults);
        CheckMonths(request, months, faults);
        CheckInsured(request, months, faults);
        CheckIndustry(request, faults);
        if (request.Collection is CollectionMode mode && ChoiceNames.FindFault(mode, "/collection") is Fault noMode)
        {
            faults.Add(noMode);
        }

        if (!months.Has(First, out _))
        {
            // Rates that name no month begin with the first requested month.
            RateCheck.CheckAll(request.Rates, request.Roundings, faults, months);
        }

        return [.. faults];
    }

    private static void CheckInsurances(ContributionsRequest request, List<Fault> faults)
    {
        for (int index = 0; index < request.Asked.Length; index++)
        {
            Insurance insurance = request.Asked[index];
            string path = JsonPath.Child("/insurances", index);
            if (ChoiceNames.FindFault(insurance, path) is Fault fault)
            {
                faults.Add(fault);
            }
            else if (request.Asked.IndexOf(insurance) is int first && first < index)
            {
                faults.Add(
                    new Fault(
                        FaultCode.DuplicateId,
                        path,
                        ChoiceNames.Of(insurance),
                        JsonPath.Child("/insurances", first)
                    )
                    {
                        Words = FaultWords.Saying(
                            new Wording(
                                $"{Glossary.Name(insurance).Zh}重复列出",
                                $"{Glossary.Name(insurance).En} is listed twice"
                            )
                        ),
                    }
                );
            }
        }
    }

    private static void CheckMonths(ContributionsRequest request, UnreadMonths months, List<Fault> faults)
    {
        (YearMonth from, YearMonth through) = request.Months;
        bool isFirst = !months.Report(First, faults);
        bool isLast = !months.Report(Last, faults);
        if (isFirst && isLast && from.MonthsUntil(through) is < 0 or >= MostMonths)
        {
            YearMonth latest = from.AddMonths(Math.Min(MostMonths - 1, from.MonthsUntil(YearMonth.Latest)));
            faults.Add(new Fault(FaultCode.OutOfRange, Last, through.ToString(), $"{from} … {latest}"));
        }
    }

    private static void CheckInsured(ContributionsRequest request, UnreadMonths months, List<Fault> faults)
    {
        HashSet<string?> ids = request.Bases.Persons.IsDefault
            ? []
            : [.. request.Bases.Persons.Select(person => person?.Id)];
        for (int index = 0; index < request.InsuredMonths.Length; index++)
        {
            string path = JsonPath.Child("/insuredMonths", index);
            if (request.InsuredMonths[index] is not InsuredMonths given)
            {
                AddMissing(faults, path);
                continue;
            }

            if (!ids.Contains(given.Id))
            {
                faults.Add(
                    new Fault(FaultCode.UnknownReference, path + "/id", given.Id, "/persons")
                    {
                        Words = FaultWords.Saying(
                            new Wording(
                                $"请求中没有编号为“{given.Id}”的人员",
                                $"the request has no person \"{given.Id}\""
                            )
                        ),
                    }
                );
            }

            bool isLast = !months.Has(path + "/through", out string? noLast);
            if (!months.Report(path + "/from", faults) && (!isLast || given.Through < given.From))
            {
                faults.Add(
                    new Fault(
                        FaultCode.OutOfRange,
                        path + "/through",
                        isLast ? given.Through.ToString() : noLast,
                        $"{YearMonth.Form} ≥ {given.From}"
                    )
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
            faults.Add(new Fault(FaultCode.Missing, "/industryClass", allowed: "1 … 8"));
        }

        decimal floating = request.Floating;
        if (!RateCheck.IsFloating(floating))
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/floating",
                    floating.ToString(CultureInfo.InvariantCulture),
                    "0.5 … 1.5, 0.000001 × n"
                )
            );
        }
    }

    private static void AddMissing(List<Fault> faults, string path) =>
        faults.Add(new Fault(FaultCode.Missing, path, allowed: "object"));
}
