using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds the header of a list among its first rows: the one that has the columns which the list must have, and the most
/// that are known. So neither a title nor the head of a form is taken for it.
/// </summary>
internal static class LayoutFinder
{
    /// <summary>Down to which row a header is looked for.</summary>
    public const int Last = 20;

    private const int Fewest = 2;

    /// <summary>Finds the layout.</summary>
    /// <param name="rows">The first rows that are not empty.</param>
    /// <param name="kind">The kind of list.</param>
    /// <param name="given">Values for all rows that options give.</param>
    /// <returns>The layout; null where there is no row.</returns>
    public static ListLayout? Find(IReadOnlyList<TopRow> rows, ListKind kind, ImmutableDictionary<string, string> given)
    {
        ListLayout[] readable =
        [
            .. Enumerable
                .Range(0, rows.Count)
                .Select(at => (At: at, Header: HeaderRows.From(rows, at)))
                .Where(one => KnowsEnough(one.Header.Headers, kind))
                .Select(one => Read(rows, one.At, one.Header, kind, given))
                .Where(layout => layout.IsReadable),
        ];
        return readable.Length > 0
                ? readable
                    .Where(layout => !Array.Exists(readable, other => IsLowerPart(layout, other)))
                    .OrderByDescending(layout => CountKnown(layout.Headers, kind))
                    .ThenBy(layout => layout.Last - layout.First)
                    .First()
            : rows.Count == 0 ? null
            : Unreadable(rows, kind, given);
    }

    /// <summary>
    /// Whether a header is the lower rows of another, which has the groups above its columns: alone, they would lose them.
    /// Titles above columns are no groups.
    /// </summary>
    private static bool IsLowerPart(ListLayout layout, ListLayout other) =>
        layout.First > other.First
        && layout.First <= other.Last
        && !other.Headers.SelectMany(JoinedHeader.GroupsOf).Any(FormHead.IsTitle);

    private static ListLayout Unreadable(
        IReadOnlyList<TopRow> rows,
        ListKind kind,
        ImmutableDictionary<string, string> given
    )
    {
        int[] places = [.. Enumerable.Range(0, rows.Count)];
        int known = Array.FindIndex(
            places,
            at =>
                rows[at].Cells.Count(KnownHeaders.IsKnown) >= Fewest
                || (rows[at].Cells is [string all] && HeaderText.Separated(all).Count(KnownHeaders.IsKnown) >= Fewest)
        );
        int wide = known >= 0 ? known : Array.FindIndex(places, at => rows[at].Cells.Count(IsFilled) >= Fewest);
        int at = Math.Max(wide, 0);
        return Read(rows, at, HeaderRows.From(rows, at), kind, given);
    }

    private static ListLayout Read(
        IReadOnlyList<TopRow> rows,
        int at,
        (ImmutableArray<string> Headers, int Rows) header,
        ListKind kind,
        ImmutableDictionary<string, string> given
    )
    {
        (ImmutableArray<string> headers, int count) = header;
        HeadValue[] values = [.. FormHead.Read(rows.Take(at), kind)];
        ImmutableDictionary<string, string> defaults = values
            .Where(value => !given.ContainsKey(value.Name))
            .ToImmutableDictionary(value => value.Name, value => value.Text)
            .AddRange(given);
        Columns columns = new(headers, kind.Known, defaults);
        HeadValue[] used =
        [
            .. values.Where(value => columns.Find(value.Name) is null && !given.ContainsKey(value.Name)),
        ];
        return new ListLayout(headers, rows[at].Line, rows[at + count - 1].Line)
        {
            IsReadable =
                KnowsEnough(headers, kind) && kind.RequiredIn(columns).All(names => names.Split('|').Any(columns.Has)),
            Defaults = given.AddRange(used.Select(value => KeyValuePair.Create(value.Name, value.Text))),
            Year = FormHead.YearIn(rows.Take(at)),
            OtherUnit = StatedUnit.In(rows.Take(at)),
            TableAbove = TableAbove.Find(rows, at, kind),
            StackedOn = StackedHeader.Above(rows, at, kind),
            OtherGiven = OtherGiven(values, columns, given),
            OtherEmployer = OtherEmployer(values, columns, rows.Skip(at + count)),
            Month = kind.HasMonths && columns.Find("month") is null ? defaults.GetValueOrDefault("month") : null,
            OfSeveralMonths = SeveralMonths.InTitles(rows.Take(at)),
            TitleYears = [.. FormHead.TitleYears(rows.Take(at))],
            ContributionYears = [.. FormHead.ContributionYears(rows.Take(at))],
            Notes = [.. Skipped(rows, at, used), .. FormHead.Notes(rows.Take(at), kind)],
        };
    }

    /// <summary>
    /// The employer of a row whose form's head is that of another; of the first rows only, which is where forms differ.
    /// </summary>
    private static (string Head, string Row)? OtherEmployer(
        HeadValue[] values,
        Columns columns,
        IEnumerable<TopRow> below
    ) =>
        columns.Find("employerId") is Column column
        && Array.Find(values, value => value.Name == "employerId")?.Text is string head
        && below
            .Select(row => CellText.CleanId(row.At(column.Index)))
            .FirstOrDefault(text => text.Length > 0 && !KnownHeaders.IsKnown(text) && text != CellText.CleanId(head))
            is string other
            ? (head, other)
            : null;

    /// <summary>
    /// A value of the form's head that an option gives otherwise, where no column has it: which of the two is meant is not
    /// known.
    /// </summary>
    private static (HeadValue Head, string Given)? OtherGiven(
        HeadValue[] values,
        Columns columns,
        ImmutableDictionary<string, string> given
    ) =>
        Array.Find(
            values,
            value =>
                columns.Find(value.Name) is null
                && given.TryGetValue(value.Name, out string? text)
                && !IsSame(value.Name, value.Text, text)
        )
            is HeadValue other
            ? (other, given[other.Name])
            : null;

    // A line to write on, as in 单位编号：____, is no value.
    private static bool IsSame(string name, string head, string given) =>
        !head.Any(char.IsLetterOrDigit)
        || (name == "month" ? MonthName.MayBe(head, given) : CellText.CleanId(head) == CellText.CleanId(given));

    /// <summary>
    /// Whether a row is no header: one known word alone, besides the values of options, is a note or the head of a
    /// form.
    /// </summary>
    private static bool KnowsEnough(ImmutableArray<string> headers, ListKind kind) =>
        CountKnown(headers, kind) >= Math.Min(Fewest, kind.Required.Length);

    private static int CountKnown(ImmutableArray<string> headers, ListKind kind) => headers.Count(kind.Knows);

    private static ImmutableArray<Wording> Skipped(IReadOnlyList<TopRow> rows, int header, HeadValue[] used) =>
        header == 0
            ? []
            :
            [
                new Wording(
                    $"表头在第 {rows[header].Line} 行；其上 {header} 行未读取",
                    $"the header is row {rows[header].Line}; {header} rows above it are not read"
                ),
                .. used.Select(value => value.Note),
            ];

    private static bool IsFilled(string cell) => !string.IsNullOrWhiteSpace(cell);
}
