using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>The result of a run of <c>wages</c>, in a few lines.</summary>
internal sealed class WagesText(Locale locale)
{
    private const int Shown = 10;

    public string Format(PriorYearWages wages, PayReading reading, WageItemList list)
    {
        StringBuilder text = new();
        WageDocument document = list.Document;
        int without = wages.Averages.Count(wage => wage.NoAverage is not null);
        Line(
            text,
            $"{reading.RowsIn} 行 = {reading.RowsRead} 行已处理 + {reading.Rejected.Length} 行未读入{(reading.NonDataRows == 0 ? "" : $" + {reading.NonDataRows} 行非明细")}",
            $"{reading.RowsIn} rows in = {reading.RowsRead} treated + {reading.Rejected.Length} rejected{(reading.NonDataRows == 0 ? "" : $" + {reading.NonDataRows} non-data rows")}"
        );
        Line(
            text,
            $"{wages.Averages.Length} 人，其中 {without} 人没有月平均工资；依据{document.Name}，可信度 {document.Trust}",
            $"{wages.Averages.Length} persons, {without} without an average; by {document.Name}, trust {document.Trust}"
        );
        Line(
            text,
            $"计入 {FigureFormat.Money(wages.Averages.Sum(wage => wage.Included))}，不计入 {FigureFormat.Money(wages.Averages.Sum(wage => wage.Excluded))}；非工资项 {Count(wages, line => line.Treatment.NoPay is not null)} 行，冲减 {Count(wages, line => line.IsCorrection)} 行，重复 {Count(wages, line => line.IsRepeated)} 行",
            $"included {FigureFormat.Money(wages.Averages.Sum(wage => wage.Included))}, excluded {FigureFormat.Money(wages.Averages.Sum(wage => wage.Excluded))}; lines that are no pay {Count(wages, line => line.Treatment.NoPay is not null)}, corrections {Count(wages, line => line.IsCorrection)}, repeated {Count(wages, line => line.IsRepeated)}"
        );
        foreach (var item in wages.Lines.Where(line => line.Treatment.IsUnlisted).GroupBy(line => line.Pay.Item))
        {
            Unlisted(text, item.Key, item.Count(), item.First().Treatment);
        }

        Open(text, wages);
        Missing(text, wages, reading);

        return text.ToString();
    }

    /// <summary>Why persons have no average that the payroll leaves open.</summary>
    private void Open(StringBuilder text, PriorYearWages wages)
    {
        int unlisted = wages.Averages.Count(wage => wage.NoAverage == NoAverage.UnlistedItem);
        if (unlisted > 0)
        {
            Line(
                text,
                $"{unlisted} 人有未列明的项目，不计算月平均工资：请用 --unlisted 按文件的概括条款处理，或用 --items 给出自己的项目表",
                $"{unlisted} persons with unlisted items have no average: say how they count with --unlisted, or with a table of your own with --items"
            );
        }

        foreach (SumDifference difference in wages.Differences.Take(Shown))
        {
            Line(
                text,
                $"{difference.Payee.PersonId} {difference.Month}：各项之和 {FigureFormat.Money(difference.Items)}，“{difference.Name}” {FigureFormat.Money(difference.Sum)}，相差 {FigureFormat.Money(difference.Sum - difference.Items)}；不计算月平均工资",
                $"{difference.Payee.PersonId} {difference.Month}: the items add up to {FigureFormat.Money(difference.Items)}, \"{difference.Name}\" is {FigureFormat.Money(difference.Sum)}, {FigureFormat.Money(difference.Sum - difference.Items)} apart; no average"
            );
        }

        if (wages.RoundedSums > 0)
        {
            Line(
                text,
                $"{wages.RoundedSums} 处应发与各项之和只差表中各数取到分的尾差，视为相符",
                $"{wages.RoundedSums} {(wages.RoundedSums == 1 ? "sum differs" : "sums differ")} from the items only by the rounding of the cells that are shown, and {(wages.RoundedSums == 1 ? "is" : "are")} taken as equal"
            );
        }

        if (wages.Differences.Length > Shown)
        {
            Line(
                text,
                $"另有 {wages.Differences.Length - Shown} 处合计与各项之和不符",
                $"{wages.Differences.Length - Shown} more sums are not what the items add up to"
            );
        }
    }

    private void Missing(StringBuilder text, PriorYearWages wages, PayReading reading)
    {
        int names = wages.Averages.Count(wage => wage.NoAverage == NoAverage.OtherName);
        if (names > 0)
        {
            Line(
                text,
                $"{names} 个编号在不同的行有不同姓名，可能是两个人，不计算月平均工资",
                $"{names} {(names == 1 ? "id has" : "ids have")} different names in different rows, and may be two persons: no average"
            );
        }

        int unplaced = wages
            .Averages.Where(wage => wage.NoAverage == NoAverage.EmployerNotGiven)
            .DistinctBy(wage => wage.Payee.PersonId)
            .Count();
        if (unplaced > 0)
        {
            Line(
                text,
                $"{unplaced} 人有的行没有单位编号，这些工资属于哪个单位不能确定，在各单位都不计算月平均工资：请补填单位编号",
                $"{unplaced} {(unplaced == 1 ? "person has" : "persons have")} rows without an employer beside others with one, so it is not known whose pay they are: no average with any; fill in the employer's id"
            );
        }

        int ids = wages.Averages.Count(wage => wage.NoAverage == NoAverage.OtherId);
        if (ids > 0)
        {
            Line(
                text,
                $"{ids} 个编号与另一编号可能是同一人的（被电子表格去掉了前面的 0，或为 15 位和 18 位的公民身份号码），不计算月平均工资；请写成相同的编号",
                $"{ids} ids may be of the same persons as others (leading zeros lost, or identity numbers of 15 and 18 digits): no average; write one id for a person"
            );
        }

        int missing = wages.Averages.Count(wage => wage.NoAverage == NoAverage.MonthMissing);
        if (missing > 0)
        {
            string months = string.Join(", ", reading.MissingMonths);
            Line(
                text,
                $"各月各有工作表，而没有 {months.Replace(", ", "、", StringComparison.Ordinal)} 的，可能漏了一张；{missing} 人不计算月平均工资。确实没有发放的，请加上该月的工作表，金额填 0",
                $"each month has a sheet, but {months} has none, so one may be missing; {missing} {(missing == 1 ? "person has" : "persons have")} no average. If nobody was paid, add a sheet with the amounts 0"
            );
        }
    }

    private void Unlisted(StringBuilder text, string item, int lines, ItemTreatment treatment)
    {
        (string zh, string en) = treatment.Treatment switch
        {
            WageTreatment.Included => ($"计入 [{treatment.Article}]", $"included [{treatment.Article}]"),
            WageTreatment.Excluded => ($"不计入 [{treatment.Article}]", $"excluded [{treatment.Article}]"),
            _ => ("是否计入未定", "not settled"),
        };
        string near = treatment.Nearest is string name
            ? locale.Pick($"；最接近：“{name}”", $"; nearest: \"{name}\"")
            : "";
        Line(
            text,
            $"未列明的项目“{item}”：{lines} 行，{zh}{near}",
            $"unlisted item \"{item}\": {lines} lines, {en}{near}"
        );
    }

    private void Line(StringBuilder text, string zh, string en) =>
        text.Append(Visible.Line(locale.Pick(zh, en))).Append('\n');

    private static int Count(PriorYearWages wages, Func<TreatedLine, bool> which) => wages.Lines.Count(which);
}
