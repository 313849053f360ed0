using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds columns that most likely hold the wage, or the employer's total, under an unknown name, in a list that
/// has no other column of it. Without the wage another rule answers, such as that of the base before, so that the list
/// would have a settled base that is not its wage's.
/// </summary>
internal static partial class UnreadWage
{
    /// <summary>Why the list cannot be read; null where the wage has its column, or the column does not look like it.</summary>
    /// <param name="columns">The list's columns.</param>
    /// <param name="column">One of those that are not known.</param>
    public static Wording? Fault(Columns columns, Column column) =>
        columns.Known == KnownHeaders.Persons ? Fault(columns, column, "priorYearMonthlyWage", Wage().IsMatch)
        : columns.Known == KnownHeaders.Employers
            ? Fault(columns, column, "priorYearMonthlyTotalWages", Total().IsMatch)
        : null;

    private static Wording? Fault(Columns columns, Column column, string name, Func<string, bool> looksSo)
    {
        if (columns.Has(name))
        {
            return null;
        }

        string bare = HeaderText.Bare(column.Header);
        string? near = NearestName.Find(bare, columns.Known.All);
        if (!looksSo(bare) && (near is null || columns.Known.NameOf(near) != name))
        {
            return null;
        }

        string called = columns.Known.ChineseOf(name);
        return new Wording(
            $"“{column.Header}”列不是认识的列名，是否指“{called}”？名单没有这一列，不能当作没有工资；请改列名，或删去该列",
            $"column \"{column.Header}\" is not known; did you mean \"{called}\"? The list has no such column, and cannot be read as if there were no wages; rename the column, or remove it"
        );
    }

    [GeneratedRegex(
        @"(工资|薪|薪资|薪酬|薪水|工资收入|月收入|总收入|工资总额|工资合计|工资性收入|月均)([\u0028/].*|[A-Za-z0-9]*)$",
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
