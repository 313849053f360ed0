using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// A column that is no fact, but may say that its row does not count, or means something else: a person who has left, another
/// year, another currency. The columns and words are in <c>qualifiers.csv</c>.
/// </summary>
internal sealed partial class RowQualifier
{
    private static readonly ImmutableArray<QualifierRow> Table =
    [
        .. EmbeddedTable
            .Read(typeof(RowQualifier).Assembly, "qualifiers.csv")
            .Select(cells => new QualifierRow(
                EmbeddedTable.Words(cells[0]),
                Enum.Parse<Qualification>(cells[1], ignoreCase: true),
                EmbeddedTable.Words(cells[2]),
                EmbeddedTable.Words(cells[3])
            )),
    ];

    private const string Retired = "退休";

    private readonly Qualification _rule;
    private readonly string[] _words;
    private readonly Column? _lastMonth;
    private readonly Column? _category;

    private RowQualifier(Column column, QualifierRow entry, ImmutableArray<Column> all)
    {
        Column = column;
        (_rule, _words) = (entry.Rule, entry.Words);
        _lastMonth = all.FirstOrDefault(other => other.Name == "lastMonth");
        _category = all.FirstOrDefault(other => other.Name == "category");
    }

    private enum Qualification
    {
        /// <summary>A row with one of the words is in doubt, unless its last month says until when it counts.</summary>
        Not,

        /// <summary>A row with another word is in doubt.</summary>
        Only,

        /// <summary>A row of another year is in doubt.</summary>
        Year,

        /// <summary>A row of another year is in doubt; the year before is that of the wages.</summary>
        YearOfWages,

        /// <summary>A row with a day before the year is in doubt.</summary>
        LeftBefore,

        /// <summary>Pay in a row with one of the words is deducted.</summary>
        Deducted,

        /// <summary>A row of another insurance than the one that is asked for is passed over.</summary>
        Insurance,
    }

    /// <summary>The column.</summary>
    public Column Column { get; }

    /// <summary>The qualifying columns of a list.</summary>
    /// <param name="all">Its columns.</param>
    /// <param name="known">Its known headers.</param>
    public static ImmutableArray<RowQualifier> Find(ImmutableArray<Column> all, KnownHeaders known) =>
        ListOf(known) is not string list
            ? []
            :
            [
                .. from entry in Table
                where entry.Lists.Contains(list)
                from one in all
                where one.Name is null && entry.Headers.Contains(HeaderText.Bare(one.Header), StringComparer.Ordinal)
                select new RowQualifier(one, entry, all),
            ];

    /// <summary>Why a row is in doubt; null where it is not.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="year">The contribution year; null is any.</param>
    public Wording? Doubt(ImmutableArray<string> fields, int? year)
    {
        string text = CellText.Clean(fields[Column.Index]);
        bool isDoubtful = _rule switch
        {
            Qualification.Insurance or Qualification.Deducted => false,
            _ when text.Length == 0 || DashAmount.Is(text) => false,
            Qualification.Not => HasWord(text)
                && !(_lastMonth is not null && CellText.Clean(fields[_lastMonth.Index]).Length > 0)
                && !(text.Contains(Retired, StringComparison.Ordinal) && IsRehired(fields)),
            Qualification.Only => !_words.Contains(HalfWidth.Fold(text), StringComparer.OrdinalIgnoreCase),
            Qualification.LeftBefore => year is int asked && YearOf(Begins(), text) < asked,
            _ => year is int asked
                && YearOf(Whole(), text) is int stated
                && stated != asked
                && (_rule == Qualification.Year || stated != asked - 1),
        };
        return isDoubtful
            ? new Wording(
                "不能确定此行是否计入；不计入的请删去该行，计入的请清空该单元格",
                "it is not known whether the row counts; remove the row, or clear the cell if it counts"
            )
            : null;
    }

    /// <summary>Whether a row is of another insurance.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="asked">The insurance that is asked for.</param>
    public bool IsOfOther(ImmutableArray<string> fields, Insurance asked) =>
        _rule == Qualification.Insurance && InsuranceWords.AreOfOther(CellText.Clean(fields[Column.Index]), asked);

    /// <summary>Whether a row says that its amounts are deducted.</summary>
    public bool IsDeducted(ImmutableArray<string> fields) =>
        _rule == Qualification.Deducted && HasWord(CellText.Clean(fields[Column.Index]));

    /// <summary>Whether the category says what a retired person does on the list.</summary>
    private bool IsRehired(ImmutableArray<string> fields) =>
        _category is not null
        && ChoiceWords.For("category").NameOf(CellText.Clean(fields[_category.Index])) == "rehiredRetiree";

    private bool HasWord(string text) => Array.Exists(_words, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>A row of the table: the lists, the rule, the headers and the words.</summary>
    private sealed class QualifierRow(string[] lists, Qualification rule, string[] headers, string[] words)
    {
        public string[] Lists => lists;

        public Qualification Rule => rule;

        public string[] Headers => headers;

        public string[] Words => words;
    }

    private static string? ListOf(KnownHeaders known) =>
        known == KnownHeaders.Persons ? "person"
        : known == KnownHeaders.Insured ? "insured"
        : known == KnownHeaders.Employers ? "employer"
        : known == KnownHeaders.Pay ? "pay"
        : known == KnownHeaders.Settled ? "settled"
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
