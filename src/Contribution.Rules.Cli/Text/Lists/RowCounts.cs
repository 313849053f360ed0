using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>The counts of the rows of lists: each row is an employer, a person, rejected, or not data.</summary>
internal static class RowCounts
{
    /// <summary>The counts on one line, with its line break.</summary>
    public static string Line(Locale locale, long rows, long employers, long persons, long rejected, long noData)
    {
        string other = noData == 0 ? "" : locale.Pick($" + {noData} 行非数据", $" + {noData} non-data rows");
        return locale.Pick(
            $"{rows} 行 = {employers} 个单位 + {persons} 人 + {rejected} 行未读入{other}\n",
            $"{rows} rows in = {employers} employers + {persons} persons + {rejected} rejected{other}\n"
        );
    }
}
