using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>The layout of a list: its header, and the values above it.</summary>
/// <param name="Headers">The header of each column; of a header in two rows, group and column joined.</param>
/// <param name="First">The line on which the header begins.</param>
/// <param name="Last">The line on which it ends; the rows are below.</param>
internal sealed record ListLayout(ImmutableArray<string> Headers, int First, int Last)
{
    /// <summary>Whether all columns are there that the list must have.</summary>
    public bool IsReadable { get; init; }

    /// <summary>Values for all rows that stand above the header, or that options give, by JSON names.</summary>
    public ImmutableDictionary<string, string> Defaults { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The year above the header; null where there is none or more than one.</summary>
    public int? Year { get; init; }

    /// <summary>The unit other than yuan above the header, such as 万元; null is none.</summary>
    public string? OtherUnit { get; init; }

    /// <summary>The line of another header above this one that has rows of its own; null is none.</summary>
    public int? TableAbove { get; init; }

    /// <summary>The line of another header right above this one, with other columns; null is none.</summary>
    public int? StackedOn { get; init; }

    /// <summary>The month in the sheet's name where the sheet, or an option, names another; null is none.</summary>
    public string? OtherMonth { get; init; }

    /// <summary>The month in the sheet's name, and that of a row which has another; null is none.</summary>
    public (string Sheet, string Row)? OtherMonthOfRow { get; init; }

    /// <summary>The year that is the sheet's name, such as 2009年; null is none.</summary>
    public int? SheetYear { get; init; }

    /// <summary>The month of all rows; null where a column has it, or there is none.</summary>
    public string? Month { get; init; }

    /// <summary>The title, or the sheet's name, that names several months: <c>2010年第一季度工资表</c>; null is none.</summary>
    public string? OfSeveralMonths { get; init; }

    /// <summary>The employer in the form's head, and that of a row which has another; null is none.</summary>
    public (string Head, string Row)? OtherEmployer { get; init; }

    /// <summary>The value in the form's head that an option gives otherwise, and that of the option; null is none.</summary>
    public (HeadValue Head, string Given)? OtherGiven { get; init; }

    /// <summary>The years in titles such as 2011年度缴费基数申报表, and beside labels such as 年度.</summary>
    public ImmutableArray<int> TitleYears { get; init; } = [];

    /// <summary>The years beside labels of the contribution year, such as 缴费年度.</summary>
    public ImmutableArray<int> ContributionYears { get; init; } = [];

    /// <summary>Why the list is refused though its columns are there; null where it is not.</summary>
    /// <param name="contributionYear">The requested year; null is any.</param>
    public Wording? FaultOf(int? contributionYear) => Fault ?? YearFault(contributionYear);

    private Wording? YearFault(int? year) =>
        year is int sheetOf && TitleYears.IsEmpty && SheetYear is int named && named != sheetOf && named != sheetOf - 1
            ? new Wording(
                $"工作表名中的年度是 {named}，而缴费年度是 {sheetOf}（工资为 {sheetOf - 1} 年）；请核对名单和缴费年度",
                $"the sheet's name has the year {named}, but the contribution year is {sheetOf}, with wages of {sheetOf - 1}; check the list and the contribution year"
            )
        : year is int due && ContributionYears.Length > 0 && !ContributionYears.Contains(due)
            ? new Wording(
                $"表头上方写明的缴费年度是 {string.Join("、", ContributionYears)}，而所问的缴费年度是 {due}；请核对名单和缴费年度",
                $"the text above the header states the contribution year {string.Join(", ", ContributionYears)}, but {due} is asked for; check the list and the contribution year"
            )
        : year is int asked && TitleYears.Length > 0 && !TitleYears.Any(title => title == asked || title == asked - 1)
            ? new Wording(
                $"表头上方写明的年度是 {string.Join("、", TitleYears)}，而缴费年度是 {asked}（工资为 {asked - 1} 年）；请核对名单和缴费年度",
                $"the text above the header states the year {string.Join(", ", TitleYears)}, but the contribution year is {asked}, with wages of {asked - 1}; check the list and the contribution year"
            )
        : null;

    private Wording? Fault =>
        OtherUnit is not null
            ? new Wording(
                $"表头上方写明金额单位为{OtherUnit}；金额应以元为单位",
                $"the text above the header states that amounts are in {OtherUnit}; amounts must be in yuan"
            )
        : TableAbove is int line
            ? new Wording(
                $"第 {line} 行也是表头，其下另有人员，而第 {First} 行又是表头；请把各表分开，一个工作表（或文件）只放一张表",
                $"row {line} is a header with rows of its own, above the header in row {First}; put each table on a sheet or in a file of its own"
            )
        : StackedOn is int upper
            ? new Wording(
                $"第 {upper} 行和第 {First} 行都是表头，同一位置的列不同，一人占两行；请改为一人一行，表头一行",
                $"rows {upper} and {First} are headers with different columns in the same places, so that a person takes two rows; write one row for each person under one header"
            )
        : OtherEmployer is (string head, string row)
            ? new Wording(
                $"表头上方的单位编号是“{head}”，而表中有“{row}”；请改正其一",
                $"the text above the header states the employer's id \"{head}\", but rows have \"{row}\"; correct one of them"
            )
        : OtherGiven is (HeadValue stated, string given)
            ? new Wording(
                $"表头上方第 {stated.Number} 行的{stated.ChineseName}是“{stated.Text}”，而另行指定的是“{given}”；请改正其一",
                $"row {stated.Number}, above the header, states {stated.Name} \"{stated.Text}\", but \"{given}\" is given for all rows; correct one of them"
            )
        : OtherMonth is not null
            ? new Wording(
                $"工作表名中的月份是“{OtherMonth}”，而表头上方或另行指定的月份是“{Defaults["month"]}”；请改正其一",
                $"the sheet's name has the month \"{OtherMonth}\", but its head or the month given for all rows is \"{Defaults["month"]}\"; correct one of them"
            )
        : OtherMonthOfRow is (string ofSheet, string ofRow)
            ? new Wording(
                $"工作表名中的月份是“{ofSheet}”，而月份列中有“{ofRow}”；请改正其一",
                $"the sheet's name has the month \"{ofSheet}\", but rows have \"{ofRow}\"; correct one of them"
            )
        : Month is not null && OfSeveralMonths is not null
            ? new Wording(
                $"“{OfSeveralMonths}”是几个月的，而各行的月份是“{Month}”；请改正其一，或按月分开",
                $"\"{OfSeveralMonths}\" names several months, but the month of all rows is \"{Month}\"; correct one of them, or separate the months"
            )
        : Month is not null && ColumnMonths.Other(Headers, Month) is string column
            ? new Wording(
                $"“{column}”列是另一个月或几个月的，而各行的月份是“{Month}”；请按月分开",
                $"column \"{column}\" is of another month, or of several, but the month of all rows is \"{Month}\"; separate the months"
            )
        : null;

    /// <summary>Makes the search for another table below its header.</summary>
    /// <param name="kind">The kind of list.</param>
    /// <param name="rows">The first rows of the list.</param>
    /// <param name="given">Values for all rows that options give.</param>
    public FurtherTable Below(ListKind kind, IEnumerable<TopRow> rows, ImmutableDictionary<string, string> given) =>
        new(
            kind,
            [.. rows.Where(row => row.Line >= First && row.Line <= Last)],
            Defaults.RemoveRange(given.Keys),
            Month
        );

    /// <summary>Notes on the layout for case workers.</summary>
    public ImmutableArray<Wording> Notes { get; init; } = [];
}
