using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// Finds columns that most likely hold the wage, or the employer's total, under an unknown name, in a list that
/// has no other column of it. Without the wage another rule answers, such as that of the base before, so that the list
/// would have a settled base that is not its wage's.
/// </summary>
internal static partial class UnreadWage
{
    /// <summary>Why the list cannot be read; none where the wage has its column, or nothing looks like it.</summary>
    public static IEnumerable<Wording> Faults(Columns columns) =>
        columns.Known == KnownHeaders.Persons ? Faults(columns, "priorYearMonthlyWage", Wage().IsMatch)
        : columns.Known == KnownHeaders.Employers ? Faults(columns, "priorYearMonthlyTotalWages", Total().IsMatch)
        : [];

    private static IEnumerable<Wording> Faults(Columns columns, string name, Func<string, bool> looksSo)
    {
        if (columns.Has(name))
        {
            yield break;
        }

        string called = columns.Known.ChineseOf(name);
        foreach (Column column in columns.All.Where(column => column.Name is null))
        {
            string bare = HeaderText.Bare(column.Header);
            string? near = NearestName.Find(bare, columns.Known.All);
            if (looksSo(bare) || (near is not null && columns.Known.NameOf(near) == name))
            {
                yield return new Wording(
                    $"“{column.Header}”列不是认识的列名，是否指“{called}”？名单没有这一列，不能当作没有工资；请改列名，或删去该列",
                    $"column \"{column.Header}\" is not known; did you mean \"{called}\"? The list has no such column, and cannot be read as if there were no wages; rename the column, or remove it"
                );
            }
        }
    }

    [GeneratedRegex(
        @"(工资|薪|薪资|薪酬|薪水|工资收入|月收入)([\u0028/].*|[A-Za-z0-9]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Wage();

    [GeneratedRegex(
        @"(工资总额)([\u0028/].*|[A-Za-z0-9]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Total();
}
