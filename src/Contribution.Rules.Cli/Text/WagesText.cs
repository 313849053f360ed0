using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Wages;

namespace Contribution.Rules.Cli.Text;

/// <summary>What a run of <c>wages</c> came to, in a few lines.</summary>
internal sealed class WagesText(Locale locale)
{
    public string Of(PriorYearWages wages, PayReading reading, WageItemList list)
    {
        StringBuilder text = new();
        WageDocument document = list.Document;
        int without = wages.Averages.Count(wage => wage.NoAverage is not null);
        Line(
            text,
            $"{reading.RowsIn} 行 = {wages.Lines.Length} 行已处理 + {reading.Rejected.Length} 行被拒",
            $"{reading.RowsIn} rows in = {wages.Lines.Length} treated + {reading.Rejected.Length} rejected"
        );
        Line(
            text,
            $"{wages.Averages.Length} 人,其中 {without} 人没有月平均工资;依据 {document.Name},可信度 {document.Trust}",
            $"{wages.Averages.Length} persons, {without} without an average; by {document.Name}, trust {document.Trust}"
        );
        Line(
            text,
            $"计入 {Money(wages.Averages.Sum(wage => wage.Included))},不计入 {Money(wages.Averages.Sum(wage => wage.Excluded))};非工资项 {Count(wages, line => line.Treatment.NoPay is not null)} 行,冲减 {Count(wages, line => line.IsCorrection)} 行,重复 {Count(wages, line => line.IsRepeated)} 行",
            $"included {Money(wages.Averages.Sum(wage => wage.Included))}, excluded {Money(wages.Averages.Sum(wage => wage.Excluded))}; lines that are no pay {Count(wages, line => line.Treatment.NoPay is not null)}, corrections {Count(wages, line => line.IsCorrection)}, repeated {Count(wages, line => line.IsRepeated)}"
        );
        foreach (var item in wages.Lines.Where(line => line.Treatment.IsUnlisted).GroupBy(line => line.Pay.Item))
        {
            Unlisted(text, item.Key, item.Count(), item.First().Treatment);
        }

        return text.ToString();
    }

    private void Unlisted(StringBuilder text, string item, int lines, ItemTreatment treatment)
    {
        bool counts = treatment.Treatment == WageTreatment.Included;
        string near = treatment.Nearest is string name
            ? locale.Pick($";最接近:“{name}”", $"; nearest: \"{name}\"")
            : "";
        Line(
            text,
            $"未列明的项目“{item}”:{lines} 行,{(counts ? "计入" : "不计入")} [{treatment.Article}]{near}",
            $"unlisted item \"{item}\": {lines} lines, {(counts ? "included" : "excluded")} [{treatment.Article}]{near}"
        );
    }

    private void Line(StringBuilder text, string zh, string en) => text.Append(locale.Pick(zh, en)).Append('\n');

    private static int Count(PriorYearWages wages, Func<TreatedLine, bool> which) => wages.Lines.Count(which);

    private static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);
}
