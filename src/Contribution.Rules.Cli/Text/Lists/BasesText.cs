using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>The result of a run of <c>roster</c>, in a few lines.</summary>
internal sealed class BasesText(Locale locale)
{
    public string Format(BasesTally tally)
    {
        string rows = RowCounts.Line(
            locale,
            tally.RowsIn,
            tally.Employers,
            tally.Persons,
            tally.Rejected,
            tally.NonDataRows
        );
        IEnumerable<string> counts = Enum.GetValues<DeterminationStatus>()
            .Where(status => tally.PersonsByStatus[(int)status] > 0)
            .Select(status => $"{tally.PersonsByStatus[(int)status]} {locale.Translate(status)}");
        string persons = string.Join(locale.Pick("，", ", "), counts);
        return persons.Length == 0 ? rows : $"{rows}{persons}\n";
    }

    /// <summary>The message on where the missing facts of undetermined persons are listed.</summary>
    public string Lacking(long persons) =>
        locale.Pick(
            $"{persons} 人未能核定，所缺见 {BasesFiles.PersonsName} 的 missing 列",
            $"{persons} persons are undetermined: see the column \"missing\" of {BasesFiles.PersonsName}"
        );

    /// <summary>The message that there are rejected rows.</summary>
    public string Rejected(long rows) =>
        locale.Pick($"{rows} 行未读入，见 {RejectsCsv.FileName}", $"{rows} rejected rows: see {RejectsCsv.FileName}");

    /// <summary>The sums of the bases.</summary>
    public string Sums(decimal persons, decimal employers) =>
        locale.Pick(
            $"基数合计：人员 {FigureFormat.Money(persons)} 元，单位 {FigureFormat.Money(employers)} 元（按月）\n",
            $"sums of the bases: persons {FigureFormat.Money(persons)} yuan, employers {FigureFormat.Money(employers)} yuan a month\n"
        );

    /// <summary>The message that there are more rejected rows than were reported.</summary>
    public string MoreRejected(long rows) =>
        locale.Pick(
            $"另有 {rows} 行未读入，见 {RejectsCsv.FileName}",
            $"{rows} more rejected rows: see {RejectsCsv.FileName}"
        );
}
