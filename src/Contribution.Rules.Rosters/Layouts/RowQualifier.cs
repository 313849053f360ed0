using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// A column that is no fact, but may say that its row does not count, or means something else: a person who has left, another
/// year, another currency. The columns and words are in <c>qualifiers.csv</c>.
/// </summary>
/// <param name="column">The column.</param>
/// <param name="rule"><c>not</c>: a row with one of the words is in doubt; <c>only</c>: one with another word; <c>year</c> and
/// <c>yearOfWages</c>: one of another year; <c>leftBefore</c>: one with a day before the year.</param>
/// <param name="words">The words.</param>
internal sealed partial class RowQualifier(Column column, string rule, ImmutableArray<string> words)
{
    private static readonly ImmutableArray<string[]> Table =
    [
        .. EmbeddedTable.Read(typeof(RowQualifier).Assembly, "qualifiers.csv"),
    ];

    /// <summary>The column.</summary>
    public Column Column { get; } = column;

    /// <summary>The qualifying columns of a list.</summary>
    /// <param name="all">Its columns.</param>
    /// <param name="known">Its known headers.</param>
    public static ImmutableArray<RowQualifier> Find(ImmutableArray<Column> all, KnownHeaders known) =>
        ListOf(known) is not string list
            ? []
            :
            [
                .. from cells in Table
                where EmbeddedTable.Words(cells[0]).Contains(list)
                from one in all
                where
                    one.Name is null
                    && EmbeddedTable.Words(cells[2]).Contains(HeaderText.Bare(one.Header), StringComparer.Ordinal)
                select new RowQualifier(one, cells[1], [.. EmbeddedTable.Words(cells[3])]),
            ];

    /// <summary>Why a row is in doubt; null where it is not.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="year">The contribution year; null is any.</param>
    /// <param name="lastMonth">The column of the last month: a row that has one says until when it counts.</param>
    public Wording? Doubt(ImmutableArray<string> fields, int? year, Column? lastMonth)
    {
        string text = CellText.Clean(fields[Column.Index]);
        bool isDoubtful = rule switch
        {
            _ when text.Length == 0 || DashAmount.Is(text) => false,
            "not" => words.Any(word => text.Contains(word, StringComparison.Ordinal))
                && !(lastMonth is not null && CellText.Clean(fields[lastMonth.Index]).Length > 0),
            "only" => !words.Contains(HalfWidth.Fold(text), StringComparer.OrdinalIgnoreCase),
            "leftBefore" => year is int asked && YearOf(Begins(), text) < asked,
            _ => year is int asked
                && YearOf(Whole(), text) is int stated
                && stated != asked
                && (rule == "year" || stated != asked - 1),
        };
        return isDoubtful
            ? new Wording(
                "不能确定此行是否计入；不计入的请删去该行，计入的请清空该单元格",
                "it is not known whether the row counts; remove the row, or clear the cell if it counts"
            )
            : null;
    }

    private static string? ListOf(KnownHeaders known) =>
        known == KnownHeaders.Persons ? "person"
        : known == KnownHeaders.Insured ? "insured"
        : known == KnownHeaders.Employers ? "employer"
        : known == KnownHeaders.Pay ? "pay"
        : null;

    private static int? YearOf(Regex form, string text) =>
        form.Match(text) is { Success: true } match
            ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        "^(?<year>(19|20)[0-9]{2})(年度?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        "^(?<year>(19|20)[0-9]{2})([-/.年][0-9]|[0-9]{2}$|[0-9]{4}$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Begins();
}
