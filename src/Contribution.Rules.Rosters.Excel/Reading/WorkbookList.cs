using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A kind of list, by which its sheets are distinguished from others of the same workbook.</summary>
public sealed class WorkbookList
{
    private WorkbookList(ListKind kind) => Kind = kind;

    /// <summary>A list of persons.</summary>
    public static WorkbookList Persons { get; } = new(ListKind.Persons);

    /// <summary>A list of employers.</summary>
    public static WorkbookList Employers { get; } = new(ListKind.Employers);

    /// <summary>Itemised pay.</summary>
    public static WorkbookList Pay { get; } = new(PayReader.Kind);

    /// <summary>A list of the persons who are in fact insured.</summary>
    public static WorkbookList Insured { get; } = new(ListKind.Insured);

    /// <summary>A list of targets.</summary>
    public static WorkbookList Targets { get; } = new(ListKind.Targets);

    /// <summary>A list of persons whose benefits or transfer were settled.</summary>
    public static WorkbookList Settled { get; } = new(ListKind.Settled);

    /// <summary>All kinds.</summary>
    internal static IEnumerable<WorkbookList> Known => [Persons, Employers, Pay, Insured, Targets, Settled];

    /// <summary>The kind of list, by its columns.</summary>
    internal ListKind Kind { get; }
}
