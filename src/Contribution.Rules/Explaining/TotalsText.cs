using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Numbers;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Writes the totals over an employer's persons, and their terms.</summary>
internal static class TotalsText
{
    private const int Spelled = 10;

    public static TotalsExplanation Explain(Totals totals)
    {
        ImmutableArray<Wording> lines =
        [
            Line("S", totals.IndividualBases, new("个人缴费基数之和", "sum of individual bases")),
            Line("X", totals.ExemptWages, new("不再参保人员工资", "wages of exempt persons")),
            Line(
                "Xo",
                totals.ExemptWagesOutside,
                new("其中未计入单位工资总额的", "the part of X outside the employer's total")
            ),
            Heads(totals.Headcount.ToString(CultureInfo.InvariantCulture)),
        ];
        return new TotalsExplanation
        {
            IndividualBases = totals.IndividualBases.Sum?.ToDecimal(),
            ExemptWages = totals.ExemptWages.Sum?.ToDecimal(),
            ExemptWagesOutside = totals.ExemptWagesOutside.Sum?.ToDecimal(),
            Headcount = totals.Headcount,
            Zh = [.. lines.Select(line => line.Zh)],
            En = [.. lines.Select(line => line.En)],
            Undetermined = [.. totals.IndividualBases.UnknownOf],
            ExemptWageUnknown = [.. totals.ExemptWages.UnknownOf],
        };
    }

    private static Wording Heads(string count) => new($"人数 = {count}", $"headcount = {count}");

    private static Wording Line(string symbol, Total total, Wording meaning)
    {
        Wording value = total.Sum is Rational sum
            ? new Wording(Sum(total, sum), Sum(total, sum))
            : Unknown(WordingList.Ids(total.UnknownOf));
        return new Wording($"{meaning.Zh}（{symbol}）= {value.Zh}", $"{symbol} ({meaning.En}) = {value.En}");
    }

    private static Wording Unknown(Wording ids) => new($"？（未知：{ids.Zh}）", $"? (not known: {ids.En})");

    private static string Sum(Total total, Rational sum)
    {
        IEnumerable<string> addends = total.Addends.Select(FigureText.Money);
        string value = FigureText.Money(sum);
        return total.Addends.Count switch
        {
            < 2 => value,
            <= Spelled => $"{string.Join(" + ", addends)} = {value}",
            _ => $"{string.Join(" + ", addends.Take(2))} + … + {FigureText.Money(total.Addends[^1])} = {value}",
        };
    }
}
