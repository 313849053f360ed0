using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Input.Reading.Values;

/// <summary>A faulty value, with its column and the reason.</summary>
internal sealed record ValueFault(string Column, string? Value, Wording Reason)
{
    /// <summary>The column in Chinese, where the list has none.</summary>
    public string ColumnZh { get; init; } = Column;
}

/// <summary>
/// The values of one row by the JSON names of their facts, trimmed by <see cref="CellText"/>; an empty value
/// is not known. A value that cannot be read is recorded as a fault, and is not known.
/// </summary>
internal sealed class RowValues
{
    private static readonly Wording Empty = new("不能为空", "must not be empty");

    private static readonly Wording NoId = new(
        "表示没有编号，而此处必须有编号",
        "it says that there is no id, and one must be there"
    );

    private static readonly Wording Nobody = new(
        "没有数字和字母，也没有姓名，可能不是人员（如合计）；请填写姓名，或删去该行",
        "it has no digits and letters, and the row has no name, so it may be no person, such as a sum; fill in the name, or remove the row"
    );

    private readonly Columns _columns;
    private readonly CsvRecord _record;

    public RowValues(Columns columns, CsvRecord record)
    {
        (_columns, _record) = (columns, record);
        Fault = Doubt();
        IsDoubtful = Fault is not null;
    }

    /// <summary>The row as in the file.</summary>
    public string Row => _record.Text;

    /// <summary>The first thing that is wrong with the row.</summary>
    public ValueFault? Fault { get; private set; }

    /// <summary>Whether two columns of one fact contradict each other, or it is not known whether the row counts.</summary>
    public bool IsDoubtful { get; }

    /// <summary>Whether a column has its JSON name as its header, so that no other fact is meant.</summary>
    public bool HasJsonName(string name) => _columns.Find(name)?.Header == name;

    /// <summary>Whether the row is of another insurance than the one that is asked for; null is any.</summary>
    public bool IsOfOther(Insurance? asked) =>
        asked is Insurance one && _columns.Qualifiers.Any(column => column.IsOfOther(_record.Fields, one));

    /// <summary>The column that says that the amounts of the row are deducted; null where none does.</summary>
    public Column? DeductedBy =>
        _columns.Qualifiers.FirstOrDefault(column => column.IsDeducted(_record.Fields))?.Column;

    /// <summary>
    /// The values of the columns that are no facts, by their JSON names, or by their headers where they are unknown.
    /// </summary>
    public ImmutableDictionary<string, string> Other =>
        _columns
            .All.Where(column => !column.IsFact)
            .ToImmutableDictionary(column => column.Name ?? column.Header, column => _record.Fields[column.Index]);

    public string? Text(string name)
    {
        string? text = Clean(name);
        if (text is not null && KnownHeaders.IsIdentityName(name))
        {
            Fault ??= (WrongId(text) ?? Nameless(name, text)) is Wording wrong ? FaultIn(name, text, wrong) : null;
        }

        return text;
    }

    /// <summary>An id that can be read; null where there is none.</summary>
    public string? ReadableId(string name) => Clean(name) is string id && WrongId(id) is null ? id : null;

    private ValueFault? Doubt() =>
        _columns.Seconds.FirstOrDefault(second => second.IsDoubtful(_record.Fields)) is SecondColumn two
            ? new ValueFault(
                two.First.Header,
                CellText.Clean(_record.Fields[two.First.Index]),
                two.Reason(_record.Fields)
            )
        : _columns.Doubt(_record.Fields) is (Column column, Wording why)
            ? new ValueFault(column.Header, CellText.Clean(_record.Fields[column.Index]), why)
        : null;

    /// <summary>
    /// Why a text without letters and digits is no person's id, in a row without a name of a list with names: a word of a sum
    /// that is not known would be a person.
    /// </summary>
    private Wording? Nameless(string name, string id) =>
        name is "id" or "personId"
        && _columns.Known != KnownHeaders.Employers
        && _columns.Find("name") is Column column
        && CellText.Clean(_record.Fields[column.Index]).Length == 0
        && !id.Any(char.IsAsciiLetterOrDigit)
            ? Nobody
            : null;

    private static Wording? WrongId(string id) => SeveralIds.May(id) ? SeveralIds.Reason : ChangedId.Reason(id);

    private string? Clean(string name)
    {
        string? value = _columns.Find(name) is Column column
            ? _columns.InPlaceOf(column, _record.Fields[column.Index]) ?? _record.Fields[column.Index]
            : _columns.Default(name);
        string? meant =
            value is null ? null
            : KnownHeaders.IsIdentityName(name) ? IdText.Clean(_columns.Find(name), value)
            : CellText.Clean(value);
        return string.IsNullOrEmpty(meant) ? null : meant;
    }

    /// <summary>The id in a column; null where there is none.</summary>
    public string? IdIn(Column column) =>
        IdText.Clean(column, _record.Fields[column.Index]) is { Length: > 0 } id ? id : null;

    public string Required(string name)
    {
        string? value = Text(name);
        if (value is null)
        {
            Reject(name, Raw(name) is null ? Empty : NoId);
        }

        return value ?? "";
    }

    /// <summary>The facts with a dash: no amount, which reads as not known.</summary>
    public List<string> DashAmounts { get; } = [];

    public decimal? Money(string name)
    {
        if (Text(name) is not string text || !DashAmount.Is(text))
        {
            return Read<decimal>(name, MoneyText.Read);
        }

        DashAmounts.Add(name);
        return null;
    }

    public int? Whole(string name, int least, int most) =>
        Read(
            name,
            (string text, out int value) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                && value >= least
                && value <= most
                    ? null
                    : new Wording(
                        $"应为 {least} 至 {most} 的整数",
                        $"a whole number from {least} to {most} is expected"
                    )
        );

    public bool? Truth(string name) => Read<bool>(name, ChoiceText.Read);

    /// <summary>A choice as its place among the names of all.</summary>
    public int? Choice(string name, ImmutableArray<string> names) =>
        Read(name, (string text, out int place) => ChoiceText.Read(name, text, names, out place));

    public T? Choice<T>(string name)
        where T : struct, Enum => Read(name, (string text, out T value) => ChoiceText.Read(name, text, out value));

    /// <summary>Rejects the row for a value, unless it is rejected already.</summary>
    public void Reject(string name, Wording reason) => Fault ??= FaultIn(name, Clean(name) ?? Raw(name), reason);

    /// <summary>The text of a cell that stands for no id, such as 无; null where it is empty.</summary>
    private string? Raw(string name) =>
        _columns.Find(name) is Column column && CellText.Clean(_record.Fields[column.Index]) is { Length: > 0 } text
            ? text
            : null;

    /// <summary>Rejects the row for the value of a column without a JSON name, unless it is rejected already.</summary>
    public void Reject(Column column, string text, Wording reason) =>
        Fault ??= new ValueFault(column.Header, text, reason);

    private ValueFault FaultIn(string name, string? value, Wording reason) =>
        _columns.Find(name) is Column column
            ? new ValueFault(column.Header, value, reason)
            : new ValueFault(name, value, reason) { ColumnZh = _columns.Known.ChineseOf(name) };

    private T? Read<T>(string name, Reader<T> reader)
        where T : struct
    {
        if (Text(name) is not string text)
        {
            return null;
        }

        Wording? wrong = reader(text, out T value);
        if (wrong is null)
        {
            return value;
        }

        Reject(name, wrong);
        return null;
    }

    private delegate Wording? Reader<T>(string text, out T value);
}
