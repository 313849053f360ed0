using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// A column of a fact that another column of the list has too, such as 申报工资 beside 月平均工资. Where both have a value and
/// they differ, it is not known which is meant.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="First">The column that is read.</param>
/// <param name="Written">How the values are written, as in <see cref="ListColumn.Written"/>.</param>
internal sealed record SecondColumn(Column Column, Column First, string Written)
{
    /// <summary>
    /// Whether the first column has the value after a change. That they differ is no doubt then, but an empty first one is.
    /// </summary>
    public bool IsBefore => ColumnNames.IsReplacedBy(Column.Header, First.Header);

    /// <summary>
    /// Whether its value is that of the fact where the first column is empty. Of an employer's numbers only one is that of the
    /// list of employers, and an amount may be another one.
    /// </summary>
    public bool StandsIn => !IsBefore && First.Name != "employerId" && Written != "money";

    /// <summary>The second columns of a list: ids and names have none, as systems give several to one person.</summary>
    public static ImmutableArray<SecondColumn> Find(ImmutableArray<Column> all, KnownHeaders known) =>
        [
            .. from column in all
            where column.Name is null
            let name = known.NameOf(column.Header)
            where name is not null && !KnownHeaders.WhoSomebodyIs.Contains(name)
            let first = all.FirstOrDefault(one => one.Name == name)
            where first is not null && !IsWageOfBase(column, first)
            select new SecondColumn(column, first, known.WrittenOf(name)),
        ];

    /// <summary>Whether the values of a row may mean two things.</summary>
    public bool IsDoubtful(ImmutableArray<string> fields)
    {
        string first = CellText.Clean(fields[First.Index]);
        string second = CellText.Clean(fields[Column.Index]);
        return IsFilled(second)
            && (IsFilled(first) ? !IsBefore && AreTwo(first, second) : IsBefore || Written == "money");
    }

    /// <summary>Whether two amounts of a row differ. The list is refused then, as any row may be read by the wrong column.</summary>
    public bool RefusesList(ImmutableArray<string> fields) =>
        Written == "money"
        && !IsBefore
        && IsDoubtful(fields)
        && Amount(First, fields) is not null
        && Amount(Column, fields) is not null;

    /// <summary>The fields of a row, with the second value where the first is empty.</summary>
    public ImmutableArray<string> Completed(ImmutableArray<string> fields) =>
        StandsIn && CellText.Clean(fields[First.Index]).Length == 0
            ? fields.SetItem(First.Index, fields[Column.Index])
            : fields;

    /// <summary>Why a row, or the list, is not read.</summary>
    public Wording Reason(ImmutableArray<string> fields)
    {
        string first = CellText.Clean(fields[First.Index]);
        string second = CellText.Clean(fields[Column.Index]);
        return first.Length == 0
            ? new Wording(
                $"“{First.Header}”未填，而“{Column.Header}”为“{second}”，不知是否可以代替；请填写“{First.Header}”，或只保留一列",
                $"\"{First.Header}\" is empty, but \"{Column.Header}\" is \"{second}\", which may not stand for it: fill in the first, or keep one column"
            )
            : new Wording(
                $"“{First.Header}”为“{first}”，而“{Column.Header}”为“{second}”，两列所指相同，不知以哪个为准；请只保留一列",
                $"\"{First.Header}\" is \"{first}\", but \"{Column.Header}\" is \"{second}\"; both columns mean {First.Name}: keep one"
            );
    }

    /// <summary>Whether the second column is the wage (缴费工资) that the base (缴费基数) was determined from, within its bounds.</summary>
    private static bool IsWageOfBase(Column second, Column first) =>
        first.Header.Contains("基数", StringComparison.Ordinal)
        && second.Header.Contains("工资", StringComparison.Ordinal)
        && !second.Header.Contains("基数", StringComparison.Ordinal);

    // What separates thousands leaves no doubt here.
    private static decimal? Amount(Column column, ImmutableArray<string> fields) =>
        MoneyText.Grouped(CellText.Clean(fields[column.Index]));

    private static bool IsFilled(string text) => text.Length > 0 && !DashAmount.Is(text);

    private bool AreTwo(string first, string second) =>
        Written switch
        {
            "money" => MoneyText.Grouped(first) is not decimal one
                || MoneyText.Grouped(second) is not decimal two
                || one != two,
            // Another word, such as 合同制, is of another kind of category.
            "choice" => ChoiceWords.For(First.Name!) is var words
                && words.NameOf(second) is string other
                && words.NameOf(first) is string name
                && name != other,
            "month" => !MonthName.MayBe(first, second),
            // One employer has several numbers: whether both are employers' of the list is known where they are read.
            _ => First.Name != "employerId" && first != second,
        };
}
