using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>Checks the ranges of a rate or a rounding, in a file or in a request.</summary>
/// <param name="faults">Receives the faults.</param>
/// <param name="months">The texts in place of months in a file or request; null where all are months.</param>
internal sealed class RateCheck(ICollection<Fault> faults, UnreadMonths? months = null)
{
    /// <summary>The least and the most that an industry's rate may float.</summary>
    public static readonly FloatingBand Widest = new() { AtLeast = 0.5m, AtMost = 1.5m };

    private const int Classes = 8;

    /// <summary>The most decimals of a rate and of a floating ratio: every product then stays within 128 bits.</summary>
    public const int MostDecimals = 6;

    private readonly UnreadMonths _months = months ?? new UnreadMonths();

    private static readonly decimal[] Steps = [0.01m, 0.1m, 1m];

    /// <summary>Checks the rates and roundings of a file, or those that a caller brings.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="roundings">The roundings.</param>
    /// <param name="faults">Receives the faults.</param>
    /// <param name="months">The texts in place of months in a file or request; null where all are months.</param>
    /// <param name="areCited">Whether each must name its document.</param>
    public static void CheckAll(
        IReadOnlyList<ContributionRate> rates,
        IReadOnlyList<ContributionRounding> roundings,
        List<Fault> faults,
        UnreadMonths? months = null,
        bool areCited = false
    )
    {
        List<Fault> own = [];
        RateCheck check = new(own, months);
        CheckEach(rates, "/rates", check.Check, rate => rate.Source);
        CheckEach(roundings, "/roundings", check.Check, rounding => rounding.Source);
        if (own.Count == 0)
        {
            check.CheckOverlaps(rates, roundings);
        }

        faults.AddRange(own);

        void CheckEach<T>(IReadOnlyList<T> given, string list, Action<T, string> checkOne, Func<T, Source?> source)
        {
            for (int index = 0; index < given.Count; index++)
            {
                string path = JsonPath.Child(list, index);
                if (given[index] is not T one)
                {
                    own.Add(new Fault(FaultCode.Missing, path, allowed: "object"));
                    continue;
                }

                checkOne(one, path);
                if (areCited)
                {
                    SourceCheck.Check(source(one), path + "/source", own);
                }
            }
        }
    }

    /// <summary>Whether it is a class of industry.</summary>
    public static bool IsClass(int industryClass) => industryClass is >= 1 and <= Classes;

    /// <summary>Whether a work injury rate may float by a ratio.</summary>
    public static bool IsFloating(decimal ratio) =>
        ratio >= Widest.AtLeast
        && ratio <= Widest.AtMost
        && decimal.Round(ratio, MostDecimals, MidpointRounding.ToZero) == ratio;

    /// <summary>Checks a class of industry.</summary>
    public void CheckClass(int industryClass, string path) =>
        Range(IsClass(industryClass), path, FigureFormat.Text(industryClass), "1 … 8");

    /// <summary>Checks a rate as a file or a request has it.</summary>
    public void Check(ContributionRate rate, string path)
    {
        HeaderCheck.CheckPlace(rate.Place, path + "/place", faults);
        HeaderCheck.CheckPlaces(rate.Except, path + "/except", faults);
        CheckDefined(rate.Insurance, path + "/insurance");
        CheckDefined(rate.Payer, path + "/payer");
        Range(
            rate.Rate is >= 0 and <= 1 && decimal.Round(rate.Rate, MostDecimals, MidpointRounding.ToZero) == rate.Rate,
            path + "/rate",
            FigureFormat.Text(rate.Rate),
            "0 … 1 (16 % = 0.16), 0.000001 × n"
        );
        CheckMonths(rate.From, rate.Through, path);
        CheckFixed(rate, path);
        CheckShares(rate, path);
        CheckIndustry(rate, path);
    }

    /// <summary>Checks a rounding as a file or a request has it.</summary>
    public void Check(ContributionRounding rounding, string path)
    {
        HeaderCheck.CheckPlace(rounding.Place, path + "/place", faults);
        if (rounding.Insurance is Insurance insurance)
        {
            CheckDefined(insurance, path + "/insurance");
        }

        if (rounding.Payer is Payer payer)
        {
            CheckDefined(payer, path + "/payer");
        }

        CheckDefined(rounding.Level, path + "/level");
        CheckDefined(rounding.Mode, path + "/mode");
        Range(
            Array.IndexOf(Steps, rounding.Step) >= 0,
            path + "/step",
            FigureFormat.Text(rounding.Step),
            "0.01, 0.1, 1"
        );
        CheckMonths(rounding.From, rounding.Through, path);
    }

    /// <summary>Reports rates, and roundings, of the same whose months overlap: which of them holds would be a guess.</summary>
    /// <param name="rates">The rates, with whose ranges nothing is wrong.</param>
    /// <param name="roundings">The roundings, likewise.</param>
    public void CheckOverlaps(IEnumerable<ContributionRate> rates, IEnumerable<ContributionRounding> roundings)
    {
        CheckOverlaps(
            "/rates",
            rates.Select(
                (rate, index) =>
                    new Term(
                        index,
                        (rate.Place, rate.Insurance, rate.Payer, rate.IndustryClass),
                        rate.Months,
                        rate.Through
                    )
            )
        );
        CheckOverlaps(
            "/roundings",
            roundings.Select(
                (rounding, index) =>
                    new Term(
                        index,
                        (rounding.Place, rounding.Insurance, rounding.Payer),
                        rounding.Months,
                        rounding.Through
                    )
            )
        );
    }

    private void CheckOverlaps(string path, IEnumerable<Term> terms)
    {
        foreach (IGrouping<object, Term> same in terms.GroupBy(term => term.Subject))
        {
            Term[] inOrder = [.. same.OrderBy(term => term.Months.From).ThenBy(term => term.Index)];
            foreach ((Term before, Term after) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (after.Months.From <= before.Months.Through)
                {
                    faults.Add(Overlap(path, before, after));
                }
            }
        }
    }

    private static Fault Overlap(string path, Term before, Term after)
    {
        string nth = (before.Index + 1).ToString(CultureInfo.InvariantCulture);
        return new Fault(
            FaultCode.Overlapping,
            JsonPath.Child(path, after.Index),
            after.Text,
            $"{JsonPath.Child(path, before.Index)}: {before.Text}"
        )
        {
            Words = new FaultWords(
                after.Words,
                new Wording($"第 {nth} 项（{before.Words.Zh}）", $"item {nth} ({before.Words.En})")
            ),
        };
    }

    private void CheckMonths(YearMonth from, YearMonth? through, string path)
    {
        bool isFirst = !_months.Has(path + "/from", out string? noFirst);
        Range(isFirst, path + "/from", noFirst, YearMonth.Form);
        bool isLast = !_months.Has(path + "/through", out string? noLast) && !(isFirst && through < from);
        Range(
            isLast,
            path + "/through",
            noLast ?? through?.ToString(),
            $"{YearMonth.Form} ≥ {(isFirst ? from.ToString() : noFirst)}"
        );
    }

    private void CheckFixed(ContributionRate rate, string path)
    {
        if (rate.FixedAmount is decimal yuan)
        {
            Range(
                yuan is > 0 and <= 10_000m && yuan % 0.01m == 0 && rate.Payer != Payer.Employer,
                path + "/fixedAmount",
                FigureFormat.Text(yuan),
                "0.01 … 10000 (employee, flexible)"
            );
        }
    }

    private void CheckShares(ContributionRate rate, string path)
    {
        Range(
            rate.Payer != Payer.Employee || ContributionRate.EmployeesPay(rate.Insurance),
            path + "/payer",
            "employee",
            "employer, flexible"
        );
        Range(
            rate.Includes.All(included => rate.Insurance == Insurance.Medical && included == Insurance.Maternity),
            path + "/includes",
            string.Join(", ", rate.Includes.Select(ChoiceNames.Of)),
            "medical: maternity"
        );
    }

    private void CheckIndustry(ContributionRate rate, string path)
    {
        bool isWorkInjury = rate.Insurance == Insurance.WorkInjury;
        if (rate.IndustryClass is int industry)
        {
            CheckClass(industry, path + "/industryClass");
            Range(isWorkInjury, path + "/insurance", ChoiceNames.Of(rate.Insurance), "workInjury");
        }
        else if (isWorkInjury && rate.Payer == Payer.Employer)
        {
            faults.Add(new Fault(FaultCode.Missing, path + "/industryClass", allowed: "1 … 8"));
        }

        if (rate.Floating is FloatingBand band)
        {
            Range(
                isWorkInjury
                    && band.AtLeast >= Widest.AtLeast
                    && band.AtMost <= Widest.AtMost
                    && band.AtLeast <= 1
                    && band.AtMost >= 1,
                path + "/floating",
                $"{FigureFormat.Text(band.AtLeast)} … {FigureFormat.Text(band.AtMost)}",
                "0.5 … 1.5 (workInjury)"
            );
        }
    }

    private void CheckDefined<T>(T choice, string path)
        where T : struct, Enum
    {
        if (ChoiceNames.FindFault(choice, path) is Fault fault)
        {
            faults.Add(fault);
        }
    }

    private void Range(bool isWithin, string path, string? found, string allowed)
    {
        if (!isWithin)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, found, allowed));
        }
    }

    /// <summary>The months in which something holds.</summary>
    private sealed record Term(int Index, object Subject, MonthSpan Months, YearMonth? Through)
    {
        public string Text => $"{Months.From} … {Through}";

        public Wording Words => MonthWords.Span(Months.From, Through);
    }
}
