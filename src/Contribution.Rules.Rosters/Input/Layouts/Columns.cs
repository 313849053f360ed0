using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>One column of a list.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Header">The header in the file, made unique.</param>
/// <param name="Name">The JSON name that the header means; null is an unknown column.</param>
/// <param name="IsFact">Whether it is a fact; the quality check knows some that are none.</param>
internal sealed record Column(int Index, string Header, string? Name, bool IsFact);

/// <summary>The columns of a list, and their faults.</summary>
internal sealed class Columns
{
    // A sheet may have thousands of columns.
    private const int MostNamed = 20;

    // The columns of a payroll with an item a line.
    internal static readonly string[] Line = ["item", "amount"];

    private readonly ILookup<string, Column> _byName;
    private readonly ImmutableDictionary<string, string> _defaults;

    public Columns(
        ImmutableArray<string> headers,
        KnownHeaders known,
        ImmutableDictionary<string, string>? defaults = null
    )
    {
        Known = known;
        HashSet<string> taken = new(StringComparer.Ordinal);
        string?[] names = ColumnNames.Find(headers, known);
        All =
        [
            .. headers.Select(
                (header, index) =>
                    new Column(
                        index,
                        Unique(CellText.Clean(header), index, taken),
                        names[index],
                        names[index] is string name && known.Facts.Contains(name)
                    )
            ),
        ];
        Seconds = SecondColumn.Find(All, known);
        Qualifiers = RowQualifier.Find(All, known);
        _byName = All.Where(column => column.Name is not null).ToLookup(column => column.Name!);
        _defaults = defaults ?? ImmutableDictionary<string, string>.Empty;
    }

    /// <summary>The known headers of columns.</summary>
    public KnownHeaders Known { get; }

    /// <summary>All, in the file's order.</summary>
    public ImmutableArray<Column> All { get; }

    /// <summary>The columns without a name that is known, also to another column.</summary>
    public IEnumerable<Column> Unknown =>
        All.Where(column => column.Name is null && Known.NameOf(column.Header) is null);

    /// <summary>The columns of facts that other columns have too.</summary>
    public ImmutableArray<SecondColumn> Seconds { get; }

    /// <summary>The columns that may say that a row does not count.</summary>
    public ImmutableArray<RowQualifier> Qualifiers { get; }

    /// <summary>The contribution year, with which that of a row is compared; null is any.</summary>
    public int? ContributionYear { get; init; }

    /// <summary>The rows down to the end of the header, each as its different texts: a form repeats them on each page.</summary>
    public ImmutableArray<string[]> Head { get; init; } = [];

    /// <summary>The first column that puts a row in doubt, and why; null where none does.</summary>
    public (Column Column, Wording Why)? Doubt(ImmutableArray<string> fields)
    {
        foreach (RowQualifier one in Qualifiers)
        {
            if (one.Doubt(fields, ContributionYear) is Wording why)
            {
                return (one.Column, why);
            }
        }

        return null;
    }

    /// <summary>
    /// The unknown columns, each with the nearest known name, and the replacements of absent columns. Computed for each
    /// call: many rows are tried as the header, and only the chosen one needs the search for near names.
    /// </summary>
    public ImmutableArray<Wording> Notes =>
        [.. NotesOn([.. All.Where(column => column.Name is null).Select(column => column.Header)])];

    /// <summary>The notes, where only some of the unknown columns are to be reported: the first of them by name.</summary>
    public IEnumerable<Wording> NotesOn(IReadOnlyCollection<string> unknown)
    {
        HashSet<string> reported = [.. unknown];
        Column[] columns =
        [
            .. All.Where(column => column.Name is null && reported.Contains(column.Header))
                .Except(Qualifiers.Select(one => one.Column)),
        ];
        return
        [
            .. columns.Take(MostNamed).Select(NotRead),
            .. columns.Length > MostNamed ? [More(columns.Length - MostNamed)] : Array.Empty<Wording>(),
            .. _defaults.Where(value => _byName.Contains(value.Key)).Select(value => Unused(value.Key, value.Value)),
            .. StandsIn() is Column number ? [NumberStandsIn(number)] : Array.Empty<Wording>(),
        ];
    }

    /// <summary>The column of a JSON name, or null. Where there is none of ids, the identity number stands in.</summary>
    public Column? Find(string name) =>
        _byName[name].FirstOrDefault() ?? (name is "id" or "personId" ? StandsIn() : null);

    /// <summary>The value that all rows have in a column that the list has not; null is none.</summary>
    public string? Default(string name) => _defaults.GetValueOrDefault(name);

    /// <summary>
    /// The category given for all rows, in place of a word that is none: in a column that HR systems name so, 合同制 or 派遣 is the
    /// form of a contract. Null where the column's own word counts.
    /// </summary>
    public string? InPlaceOf(Column column, string text) =>
        column.Name == "category"
        && Default("category") is string given
        && Known.IsOther(column.Header)
        && CellText.Clean(text) is var word
        && ChoiceWords.For("category").NameOf(word) is null
        && !ListWords.NoEmployee.AreIn(word)
            ? given
            : null;

    /// <summary>Whether a value for all rows is given for another fact than employer and category.</summary>
    public bool HasFurtherDefaults =>
        _defaults.Keys.Any(name => name is not ("employerId" or "category") && Find(name) is null);

    /// <summary>Whether rows have a value of a JSON name, in a column or all the same one.</summary>
    public bool Has(string name) => Find(name) is not null || _defaults.ContainsKey(name);

    /// <summary>Finds the faults that prevent reading: a required column is missing, or a fact has two columns.</summary>
    /// <param name="kind">The kind of list.</param>
    public IEnumerable<Wording> Faults(ListKind kind)
    {
        string[] required = kind.RequiredIn(this);
        if (All is [{ Header: string header }] && HeaderText.HasOtherSeparator(header))
        {
            yield return new Wording(
                $"各列应以逗号分隔；表头为：{header}",
                $"columns are separated by commas; the header is: {header}"
            );
            yield break;
        }

        if (PayItems.Fault(this, kind) is Wording noItem)
        {
            required = [.. required.Except(PayItems.HasMonthColumns(this) ? [.. Line, "month"] : Line)];
            yield return noItem;
        }

        foreach (string[] names in required.Select(names => names.Split('|')).Where(names => !names.Any(Has)))
        {
            string[] headers = [.. All.Select(column => column.Header)];
            string? near = All.FirstOrDefault(column => names.Any(name => IsNear(column, name)))?.Header;
            yield return new Wording(
                $"缺少必需的列{string.Join("或", names.Select(name => $"“{Known.ChineseOf(name)}”"))}；表头为：{string.Join("、", headers)}{(near is null ? "" : $"；“{near}”是否写错？")}",
                $"the required column {string.Join(" or ", names)} is missing; the header is: {string.Join(", ", headers)}{(near is null ? "" : $"; is \"{near}\" mistyped?")}"
            );
        }

        foreach (Column column in All.Where(column => column.Name is null))
        {
            if ((UnitFault(column, kind) ?? UnreadWage.Fault(this, column)) is Wording unread)
            {
                yield return unread;
            }
        }

        foreach (Wording otherYear in WageYear.Faults(this))
        {
            yield return otherYear;
        }

        IGrouping<string, Column>[] several = [.. _byName.Where(columns => columns.Count() > 1)];
        if (SideBySide.Fault(several) is Wording two)
        {
            yield return two;
            yield break;
        }

        foreach (IGrouping<string, Column> twice in several)
        {
            string zh = string.Join("、", twice.Select(column => $"“{column.Header}”"));
            string en = string.Join(" and ", twice.Select(column => $"\"{column.Header}\""));
            yield return new Wording(
                $"{zh}都表示{Known.ChineseOf(twice.Key)}；请只保留一列",
                $"{en} all mean {twice.Key}; keep one"
            );
        }
    }

    /// <summary>Why a column that would be known is not, as its amounts are in another unit; null where they are not.</summary>
    private Wording? UnitFault(Column column, ListKind kind) =>
        HeaderText.OtherUnit(column.Header, out string words) is string unit
        && (Known.NameOf(words) is not null || kind.IsItem?.Invoke(words) == true || MayBePay(words, unit, kind))
            ? new Wording(
                $"“{column.Header}”列的单位是{unit}；金额应以元为单位",
                $"the unit of column \"{column.Header}\" is {unit}; amounts are in yuan"
            )
            : null;

    /// <summary>
    /// Whether a column that no list names may be pay, as another may; points (分) of an assessment, rates (元/天)
    /// and what a person sold are none.
    /// </summary>
    private bool MayBePay(string words, string unit, ListKind kind) =>
        unit != "分"
        && !unit.Contains('/')
        && !ListWords.IsWork(words)
        && kind.IsSideBySide(this)
        && kind.PayIn?.Invoke(words) is not null;

    /// <summary>
    /// The column of identity numbers, where a list of persons has no ids. A list of the insured is compared by either.
    /// </summary>
    private Column? StandsIn() =>
        Known == KnownHeaders.Insured || _byName.Contains("id") || _byName.Contains("personId")
            ? null
            : _byName["idNumber"].FirstOrDefault();

    /// <summary>Whether an unknown column is most likely a mistyped name of a fact.</summary>
    internal bool IsNear(Column column, string name) =>
        column.Name is null
        && (
            Known.NameOf(BeforeRemark(column.Header)) == name
            || (NearestName.Find(column.Header, Known.All) is string near && Known.NameOf(near) == name)
        );

    private static string BeforeRemark(string header) =>
        HeaderText.Bare(header) is var bare && bare.IndexOf('(', StringComparison.Ordinal) is > 0 and int open
            ? bare[..open]
            : header;

    /// <summary>A header that stands there already, or is empty, gets its column's number.</summary>
    private static string Unique(string header, int index, HashSet<string> taken)
    {
        string unique = header.Length > 0 && taken.Add(header) ? header : $"{header}#{index + 1}";
        taken.Add(unique);
        return unique;
    }

    private Wording NotRead(Column column)
    {
        if (Known.NameOf(column.Header) is string name && _byName[name].FirstOrDefault() is Column first)
        {
            return new Wording(
                $"“{column.Header}”列也表示{Known.ChineseOf(name)}，以“{first.Header}”列为准",
                $"column \"{column.Header}\" means {name} too; \"{first.Header}\" is read"
            );
        }

        // Months, and columns of other lists, are no mistyped names of this one's.
        bool isMeant =
            KnownHeaders.IsKnown(column.Header)
            || HeaderText.IsNumbering(column.Header)
            || FormHead.MonthIn(column.Header) is not null;
        string? near = !isMeant ? NearestName.Find(column.Header, Known.All) : null;
        return new Wording(
            $"未知的列名“{column.Header}”，该列不用于核定{(near is null ? "" : $"；是否指“{near}”？")}",
            $"column \"{column.Header}\" is no fact{(near is null ? "" : $"; did you mean \"{near}\"?")}"
        );
    }

    private static Wording More(int columns) =>
        new(
            $"另有 {columns} 个未知的列名，不用于核定",
            columns == 1 ? "1 more column is no fact" : $"{columns} more columns are no facts"
        );

    private Wording Unused(string name, string value) =>
        name == "category" && Known.IsOther(Find(name)!.Header)
            ? new Wording(
                $"“{Find(name)!.Header}”列中不是人员类别的，取“{value}”",
                $"\"{value}\" is taken where column \"{Find(name)!.Header}\" has no category"
            )
            : new Wording(
                $"表中有“{Find(name)!.Header}”列，“{value}”不采用",
                $"the list has a column \"{Find(name)!.Header}\"; \"{value}\" is not used"
            );

    private static Wording NumberStandsIn(Column number) =>
        new(
            $"表中没有个人编号，以“{number.Header}”代替",
            $"the list has no ids of persons; \"{number.Header}\" stands in"
        );
}
