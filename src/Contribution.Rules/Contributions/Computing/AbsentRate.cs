using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>A rate that is not on file, in words.</summary>
/// <param name="request">The request that needs it.</param>
/// <param name="insurance">The insurance.</param>
/// <param name="payer">The payer.</param>
internal sealed class AbsentRate(ContributionsRequest request, Insurance insurance, Payer payer)
{
    /// <summary>Which rate it is, of which months, and which months are on file.</summary>
    /// <param name="from">The first month without it: <c>2011-01</c>.</param>
    /// <param name="through">The last one.</param>
    /// <param name="there">The rates of other months.</param>
    /// <param name="isCollected">Whether it is collected with the rate of medical insurance.</param>
    public FaultWords Words(YearMonth from, YearMonth through, ImmutableArray<ContributionRate> there, bool isCollected)
    {
        string place = request.Bases.Jurisdiction;
        string zh = PlaceTable.NameOf(place, chinese: true) + Glossary.Name(insurance).Zh;
        string en = $"{Glossary.Name(insurance).En} in {PlaceTable.NameOf(place, chinese: false)}";
        Wording rate = Glossary.Name(payer);
        Wording ofClass =
            insurance == Insurance.WorkInjury
                ? new Wording($"（行业类别 {request.IndustryClass}）", $" (class of industry {request.IndustryClass})")
                : new Wording("", "");
        Wording months = MonthWords.Span(from, through);
        return new FaultWords(
            new Wording(
                $"{zh}{rate.Zh}费率{ofClass.Zh} {months.Zh}",
                $"the {rate.En}'s share of {en}{ofClass.En}, {months.En}"
            ),
            isCollected ? new Wording("随医疗保险一并收缴", "it is collected with medical insurance")
                : there.IsEmpty ? new Wording("无", "none")
                : NamedChoices.Join(
                    there
                        .OrderBy(one => one.From)
                        .ThenBy(one => one.Months.Through)
                        .Select(one => MonthWords.Span(one.From, one.Through))
                        .Distinct()
                )
        );
    }
}
