using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Notices;

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
        return locale
                .Pick(
                    $"""
                    {reading.RowsIn} 行 = {roster.Employers.Length} 个单位 + {roster.Persons.Length} 人 + {roster.Rejected.Length} 行未读入{(reading.NonDataRows == 0 ? "" : $" + {reading.NonDataRows} 行非人员")}
                    {sheets} 份公示表，共 {listed} 人，其中 {undetermined} 人未能核定；{entries.Length
                        - sheets} 个单位未能出表
                    """,
                    $"""
                    {reading.RowsIn} rows in = {roster.Employers.Length} employers + {roster.Persons.Length} persons + {roster.Rejected.Length} rejected{(reading.NonDataRows == 0 ? "" : $" + {reading.NonDataRows} non-data rows")}
                    {sheets} sheets with {listed} persons, {undetermined} of them undetermined; {entries.Length
                        - sheets} employers without a sheet
                    """
                )
                .ReplaceLineEndings("\n") + "\n";
    }
}
