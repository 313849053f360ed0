using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Notice;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>The result of a run of <c>notice</c>.</summary>
internal sealed class NoticeText(Locale locale)
{
    /// <summary>The rows and the sheets, in two lines.</summary>
    public string Format(NoticeEntry[] entries, RosterReading reading)
    {
        Roster roster = reading.Roster;
        int sheets = entries.Count(entry => entry.File is not null);
        int undetermined = entries.Sum(entry => entry.Undetermined);
        int listed = entries.Where(entry => entry.File is not null).Sum(entry => entry.Persons);
        int without = entries.Length - sheets;
        return RowCounts.Line(
                locale,
                reading.RowsIn,
                roster.Employers.Length,
                roster.Persons.Length,
                roster.Rejected.Length,
                reading.NonDataRows
            )
            + locale.Pick(
                $"{sheets} 份公示表，共 {listed} 人，其中 {undetermined} 人未能核定；{without} 个单位未能出表\n",
                $"{sheets} sheets with {listed} persons, {undetermined} of them undetermined; {without} employers without a sheet\n"
            );
    }
}
