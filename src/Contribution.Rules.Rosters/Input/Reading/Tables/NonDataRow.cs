using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>
/// Recognizes non-data rows of a list. A row in which any cell identifies a person or an employer is a data row, no matter what else
/// stands in it: it is read or rejected.
/// </summary>
internal sealed partial class NonDataRow
{
    private const int LongestName = 4;

    private static readonly string[] Choices = ["category", "kind", "item"];

    private readonly ImmutableArray<Column> _columns;
    private readonly int[] _who;
    private readonly int[] _choices;
    private readonly int _month;
    private readonly int _name;
    private readonly int _payee;
    private readonly int _id;
    private readonly int _employer;
    private readonly HashSet<string> _head;
    private readonly bool _never;
    private readonly bool _hasTitles;

    public NonDataRow(Columns columns)
    {
        _columns = columns.All;
        // Kinds of lists without identifying columns have no such rows.
        _who =
        [
            .. KnownHeaders
                .WhoSomebodyIs.Select(columns.Find)
                .OfType<Column>()
                .Select(column => column.Index)
                .Distinct(),
        ];
        _choices = [.. Choices.Select(columns.Find).OfType<Column>().Select(at => at.Index)];
        _month = columns.Find("month")?.Index ?? -1;
        _name = columns.Find("name")?.Index ?? -1;
        _payee = columns.Known == KnownHeaders.Pay ? columns.Find("personId")?.Index ?? -1 : -1;
        _id = columns.Known == KnownHeaders.Employers ? -1 : columns.Find("id")?.Index ?? -1;
        // In a workbook the employer above the header stands in each of the rows below.
        _employer = columns.Find("employerId")?.Index ?? -1;
        _head = [.. columns.Head.Select(texts => InOne(texts.Select(Bare))).Where(texts => texts.Length > 0)];
        // The names of employers are those of departments: 公司, 中心.
        _hasTitles = columns.Known != KnownHeaders.Employers;
        _never = columns.Known == KnownHeaders.Targets || _who.Length == 0;
    }

    /// <summary>Why a row is none; null where it is one.</summary>
    public NonDataRowReason? Find(CsvRecord record)
    {
        if (_never || record.Fault is not null)
        {
            return null;
        }

        string[] cells = [.. record.Fields.Select(Bare)];
        int[] filled = [.. Enumerable.Range(0, cells.Length).Where(at => cells[at].Length > 0)];
        // The month of a sheet stands in each of its rows, titles and dates too.
        int[] own = [.. filled.Where(at => at != _month)];
        return IsHeader(cells, own) || IsHeadAgain(cells, own) || IsOfUnits(cells, own) ? NonDataRowReason.Header
            : filled.Any(at => Total().IsMatch(cells[at])) && SaysNobody(cells, Total()) ? NonDataRowReason.Total
            : IsSigned(cells, own) ? NonDataRowReason.Signature
            : own is [int only] && IsTitle(cells[only], only) ? NonDataRowReason.Section
            : IsRemark(cells, own) ? NonDataRowReason.Signature
            : IsEmpty(cells, filled) ? NonDataRowReason.Empty
            : null;
    }

    /// <summary>Whether a cell is the title of a department; in the column of names it may be a person, such as 李科.</summary>
    private bool IsTitle(string cell, int at) => _hasTitles && at != _name && Section().IsMatch(cell);

    private bool IsSigned(string[] cells, int[] filled) =>
        (filled.Any(at => Signature().IsMatch(cells[at])) && SaysNobody(cells, Signature()))
        || (filled is [int only] && (Day().IsMatch(cells[only]) || Note().IsMatch(cells[only])))
        || (filled.Length > 1 && Array.TrueForAll(filled, at => Rule().IsMatch(cells[at])));

    /// <summary>
    /// Whether a row has a remark, and besides it labels at most. In a payroll titles and words where ids stand are remarks too;
    /// in other lists such a row is rejected, as it may begin with the persons of another employer.
    /// </summary>
    private bool IsRemark(string[] cells, int[] own) =>
        own is [int first, .. int[] others]
        && (
            first == _payee
                ? IsSentence(cells[first]) || (others is [] && !cells[first].Any(char.IsAsciiLetterOrDigit))
                : _hasTitles && MayBeRemark(cells[first], first) && !Array.Exists(own, at => IsHead(cells[at]))
        )
        && Array.TrueForAll(others, at => HasColon(cells[at]) || Day().IsMatch(cells[at]));

    /// <summary>Whether a text is a remark, as no id is; of a name only punctuation shows it.</summary>
    private bool MayBeRemark(string cell, int at) =>
        at == _name ? IsPunctuated(cell)
        : at == _id || (at < _columns.Length && _columns[at].Name is null) ? IsSentence(cell)
        : false;

    /// <summary>Whether a text may be the title of a form, or name the employer of the rows below it.</summary>
    private static bool IsHead(string cell) =>
        FormHead.IsTitle(cell)
        || (
            HasColon(cell) && KnownHeaders.Employers.NameOf(cell[..cell.IndexOfAny([':', '\uFF1A'])]) is "id" or "name"
        );

    private static bool IsSentence(string cell) =>
        IsPunctuated(cell) || cell.Count(letter => letter is >= '\u4E00' and <= '\u9FFF') > LongestName;

    private static bool IsPunctuated(string cell) => HasColon(cell) || cell.AsSpan().ContainsAny("，。；！？");

    private static bool HasColon(string cell) => cell.AsSpan().ContainsAny(':', '\uFF1A');

    /// <summary>Whether the identifying cells are empty, or mark the row as a non-data row.</summary>
    private bool SaysNobody(string[] cells, Regex mark) =>
        _who.Concat(_choices)
            .All(at =>
                at >= cells.Length
                || cells[at].Length == 0
                || mark.IsMatch(cells[at])
                || Count().IsMatch(cells[at])
                || Day().IsMatch(cells[at])
            );

    private bool IsHeader(string[] cells, int[] filled) =>
        filled.Length > 1
        && (
            filled.All(at => at < _columns.Length && Bare(_columns[at].Header) == cells[at])
            || (filled.Length > 2 && filled.All(at => ColumnNumber().IsMatch(cells[at])) && AreInOrder(cells, filled))
        );

    /// <summary>Whether a row is one of those above the list once more, page number and date apart.</summary>
    private bool IsHeadAgain(string[] cells, int[] own) =>
        _head.Count > 0
        && _who.All(at => at >= cells.Length || !Ascii.IsValid(cells[at]) || cells[at].Length == 0)
        && (
            _head.Contains(InOne(own.Select(at => cells[at])))
            || _head.Contains(InOne(own.Where(at => at != _employer).Select(at => cells[at])))
        );

    /// <summary>Whether a row below the header says no more than that amounts are in yuan, or which columns are required.</summary>
    private static bool IsOfUnits(string[] cells, int[] own) =>
        own.Length > 0
        && Array.TrueForAll(own, at => HeaderText.IsUnit(cells[at]) && HeaderText.UnitIn(cells[at]) is null);

    private static string InOne(IEnumerable<string> texts) =>
        string.Join('\n', texts.Where(text => !Signature().IsMatch(text) && !Day().IsMatch(text)).Distinct());

    private static bool AreInOrder(string[] cells, int[] filled)
    {
        int[] numbers =
        [
            .. filled
                .Where(at => char.IsAsciiDigit(cells[at][0]))
                .Select(at => int.Parse(cells[at], CultureInfo.InvariantCulture)),
        ];
        return numbers.Length > 0
            && numbers[0] == 1
            && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    /// <summary>
    /// Whether a row names no person and has no amount above zero: numbering, an employer and formulas were filled
    /// down.
    /// </summary>
    private bool IsEmpty(string[] cells, int[] filled)
    {
        bool isBlank = _who.All(at => at >= cells.Length || cells[at].Length == 0);
        return _who.All(at => at >= cells.Length || IsNothing(cells[at]))
            && filled.All(at =>
                at < _columns.Length
                && (IsNothing(cells[at]) || IsFilledDown(_columns[at]) || (isBlank && _choices.Contains(at)))
            )
            && filled.Any(at => IsNothing(cells[at]) || IsNumbering(_columns[at]));
    }

    private static string Bare(string cell)
    {
        string value = CellText.Clean(cell);
        return value.Any(char.IsWhiteSpace) ? string.Concat(value.Where(letter => !char.IsWhiteSpace(letter))) : value;
    }

    private static bool IsNothing(string cell) =>
        cell.Length == 0 || DashAmount.Is(cell) || ErrorValue.Is(cell) || Nothing().IsMatch(cell);

    private static bool IsFilledDown(Column column) => column.Name is "employerId" || IsNumbering(column);

    private static bool IsNumbering(Column column) =>
        HeaderText.IsNumbering(column.Header) || HeaderText.Bare(column.Header) == "编号";

    [GeneratedRegex(
        """
            ^( .{0,20} (小计|合计|总计|累计|共计|总合计|总和) (数|金额|人民币)? ([(\uFF08]?\d*[人元]?[)\uFF09]?)? [:\uFF1A]?
             | .{0,20} (汇总|求和|计数|平均值|最大值|最小值)
             | (小计|合计|总计|累计|共计) (人数|金额)? [:\uFF1A] .{0,40}
             | 共计?\d+[人名条行] .{0,20}
             | (全部|总数|计|共|Σ|∑|sum|ttl) [:\uFF1A]?
             | (\p{IsCJKUnifiedIdeographs}{1,6} \d+人 [,\uFF0C、;\uFF1B]?)+
             | (总|合计)?人数 ([:\uFF1A]?\d+[人名]?)? [:\uFF1A]?
             | (人均|平均|最高|最低|最大|最小|中位) (数|值|工资)? [:\uFF1A]?
             | 标准差
             | (小计|合计|总计)? (人民币)? [(\uFF08]? [大小]写 [)\uFF09]? [:\uFF1A]? .{0,40}
             | .{0,20} (totals?|count|average) [:\uFF1A]?
             )$
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Total();

    [GeneratedRegex(
        """
            ^( (制表|填表|填报|编制|审核|复核|审批|核对|经办|经手|会计|出纳|财务|单位|部门|企业|人事|劳资)?
               (制表|填表|填报|编制|审核|复核|审批|核对|负责|经办|主管|法定代表|法人代表|签字|签名|签章|盖章|公章)
               (人|员|单位|部门|日期|时间|签字|签章|盖章|处|[(\uFF08](签字|签名|签章|盖章|公章)[)\uFF09])*
               ([:\uFF1A].*)?
             | [(\uFF08] (单位)?(签字|签名|签章|盖章|公章)处? [)\uFF09]
             | (制表|填表|填报|打印|申报|审核|报送|联系)? (日期|时间|电话|人) [:\uFF1A].*
             | (备注|附注|说明|填表说明|注意|注) [:\uFF1A].*
             | (以下空白|以下无正文|此行以下空白|本页以下空白)
             | 第\d+页.{0,10}
             )$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Signature();

    // In a row of its own: the further points of a note, and statements above the signature.
    [GeneratedRegex(
        """
            ^( (\d{1,2}|[一二三四五六七八九十]{1,2}) [、.\uFF0E] .* \p{IsCJKUnifiedIdeographs}{4} .*
             | 本(?:单位|公司|企业)? (郑重)? (承诺|声明|保证) .+
             | 以上 .* (属实|无误|核对|真实|准确) .*
             | (承上|承前|续上|接上|过次|转下|接下|续下)页
             | ((?i:page)|第)? \d+ (of|/|页/?共?) \d+ 页? | -\d+- | (?i:end)
             | [^\p{L}\p{N}]{3,}
             )$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Note();

    // A line between the header and the rows: ----, ====, | ---- |.
    [GeneratedRegex(
        @"^[-=_+|:\u2014\u2500\u2550]{2,}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Rule();

    [GeneratedRegex(
        @"^(\d{4}年\d{1,2}月(\d{1,2}日)?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|年月日)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^([一二三四五六七八九十]+、)?[\p{IsCJKUnifiedIdeographs}0-9]{1,20}(部|部门|车间|科|室|处|组|班|班组|队|分厂|分公司|公司|中心)[:\uFF1A]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Section();

    [GeneratedRegex(
        "^([0-9]{1,2}|[甲乙丙丁戊己庚辛壬癸])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^(0+(\.0+)?%?|false)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^共?[0-9]+[人名]$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Count();
}
