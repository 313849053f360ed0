using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Redetermine;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>A redetermination on the terminal: a line for each person, then each employer, then the classes.</summary>
internal sealed class DifferenceText(Locale locale)
{
    /// <summary>The table, and the classes.</summary>
    /// <param name="employers">The employers.</param>
    /// <param name="most">The number of lines that are shown where files have all of them; null is all.</param>
    public string Format(RedeterminedEmployer[] employers, int? most = null)
    {
        StringBuilder text = new();
        int lines = employers.Sum(employer => employer.Persons.Length + (employer.Own is null ? 0 : 1));
        int shown = Math.Min(lines, most ?? lines);
        text.Append(
            TextTable.Format(
                locale
                    .Pick(
                        "单位|人员|结果|原基数|新基数|月差额|起止年月|合计|依据|备注",
                        "employer|person|result|old base|new base|monthly difference|period|total difference|basis|remarks"
                    )
                    .Split('|'),
                employers.SelectMany(employer => employer.Persons.Select(Row).Concat(Own(employer))).Take(shown)
            )
        );
        if (shown < lines)
        {
            string files = $"{DifferenceTables.PersonsFile}, {DifferenceTables.EmployersFile}";
            text.Append(
                locale.Pick(
                    $"另有 {lines - shown} 行未列出，见 {files.Replace(", ", "、", StringComparison.Ordinal)}\n",
                    $"{lines - shown} more lines are not shown: see {files}\n"
                )
            );
        }

        return text.Append(Classes(employers)).ToString();
    }

    private string[] Row(RedeterminedPerson person) =>
        Row(
            person.Row.EmployerId ?? "-",
            person.Row.Facts.Id,
            person.Difference,
            person.Basis?.InWords(locale.IsChinese)
        );

    private IEnumerable<string[]> Own(RedeterminedEmployer employer)
    {
        if (employer.Own is Difference own)
        {
            yield return Row(
                employer.Row!.Facts.Id,
                locale.Pick("（单位基数）", "(employer base)"),
                own,
                employer.Basis?.InWords(locale.IsChinese)
            );
        }
    }

    private string[] Row(string employer, string person, Difference difference, string? basis) =>
        [
            employer,
            person,
            locale.Translate(difference.Class),
            FigureFormat.MoneyOrDash(difference.Old),
            FigureFormat.MoneyOrDash(difference.New),
            FigureFormat.MoneyOrDash(difference.Monthly),
            SpanText.Format(difference.Months, locale),
            FigureFormat.MoneyOrDash(difference.Total),
            basis ?? "-",
            Remarks(difference),
        ];

    private string Remarks(Difference difference)
    {
        string[] missing = difference.Missing.IsEmpty
            ? []
            :
            [
                locale.Pick("未提供：", "not given: ")
                    + locale.List(difference.Missing.Select(fact => locale.TranslateFact(fact))),
            ];
        return locale.Clauses(missing.Concat(difference.Remarks.Select(said => locale.Pick(said))));
    }

    private string Classes(RedeterminedEmployer[] employers)
    {
        int persons = employers.Sum(employer => employer.Persons.Length);
        string[] counts =
        [
            .. Enum.GetValues<DifferenceClass>()
                .Select(type => (type, count: employers.Sum(employer => employer.Count(type))))
                .Where(pair => pair.count > 0)
                .Select(pair => $"{locale.Translate(pair.type)} {pair.count}"),
        ];
        decimal[] known = [.. employers.Select(employer => employer.PersonsTotal).OfType<decimal>()];
        string total = FigureFormat.MoneyOrDash(known.Length == 0 ? null : known.Sum());
        string all = locale.Pick($"共 {persons} 人", $"{persons} persons");
        return (counts.Length == 0 ? all : locale.Labelled(all, string.Join(locale.Pick("；", ", "), counts)))
            + "\n"
            + locale.Pick(
                $"个人基数差额合计 {total}（基数 × 月数，元）\n",
                $"differences of persons {total} (yuan of base times months)\n"
            );
    }
}
