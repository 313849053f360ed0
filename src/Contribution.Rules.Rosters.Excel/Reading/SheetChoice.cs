using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>A sheet that is read, and how it is laid out.</summary>
internal sealed record ChosenSheet(SheetReading Sheet, ListLayout Layout);

/// <summary>
/// Chooses the sheets of a list: all visible ones that have its columns, or the requested ones. A sheet that may
/// hold a part of the list and cannot be read refuses the workbook; a cover, notes and other lists are passed over.
/// </summary>
/// <param name="list">The kind of list.</param>
/// <param name="options">The options.</param>
internal sealed class SheetChoice(WorkbookList list, WorkbookReadOptions options)
{
    private readonly UnreadSheets _unread = new(list, options);

    /// <summary>Chooses among the sheets that are not empty.</summary>
    /// <exception cref="WorkbookException">None can be read, or one may hold a part of the list and cannot be.</exception>
    public (ImmutableArray<ChosenSheet> Chosen, ImmutableArray<Wording> Notes) Choose(
        ImmutableArray<SheetReading> sheets
    )
    {
        ChosenSheet[] all = [.. sheets.Select(sheet => new ChosenSheet(sheet, Layout(sheet)))];
        ChosenSheet[] chosen = Asked(all) ?? Found(all);
        foreach (ChosenSheet one in chosen)
        {
            if (one.Layout.FaultOf(options.ContributionYear) is Wording fault)
            {
                throw new WorkbookException(one.Sheet.Said(fault));
            }
        }

        Wording[] beside = [.. RefuseBeside(all, chosen)];
        string[] others =
        [
            .. sheets
                .Where(sheet => sheet.IsVisible)
                .Except(chosen.Select(one => one.Sheet))
                .Select(sheet => sheet.Name),
        ];
        bool isNoted = others.Length > 0 || chosen.Length > 1;
        return (
            [.. chosen],
            isNoted ? [NoteOnSheets([.. chosen.Select(one => one.Sheet.Name)], others), .. beside] : [.. beside]
        );
    }

    /// <summary>
    /// Refuses a workbook where a cover or notes state another unit of amounts or another year, unless the sheets that are read
    /// say so themselves, or were named; and sheets of several years, or of persons who have left, among others. A unit in which the
    /// amounts that are read would be too large is noted.
    /// </summary>
    private IEnumerable<Wording> RefuseBeside(ChosenSheet[] all, ChosenSheet[] chosen)
    {
        if (!options.Sheets.IsEmpty)
        {
            yield break;
        }

        if (!list.Kind.HasMonths && SheetsOfOthers.Among(chosen) is Wording mixed)
        {
            throw new WorkbookException(mixed) { AsksForSheets = true };
        }

        bool isYuan = Array.TrueForAll(chosen, one => StatedUnit.IsYuan(one.Sheet.Top));
        foreach (
            SheetReading sheet in all.Except(chosen)
                .Select(one => one.Sheet)
                .Where(sheet => !_unread.IsOtherList(sheet))
        )
        {
            if (
                Array.TrueForAll(chosen, one => one.Layout is { TitleYears.IsEmpty: true, SheetYear: null })
                && SheetsOfOthers.YearBeside(sheet, options.ContributionYear) is Wording year
            )
            {
                throw new WorkbookException(year) { AsksForSheets = true };
            }

            if (!isYuan && StatedUnit.Beside(sheet.Top) is string unit)
            {
                yield return OtherUnits.AreTooLarge(unit, list, chosen)
                    ? OtherUnits.Note(sheet.Name, unit)
                    : throw OtherUnit(sheet, unit);
            }
        }
    }

    private ChosenSheet[]? Asked(ChosenSheet[] all)
    {
        if (options.Sheets.IsEmpty)
        {
            return null;
        }

        ChosenSheet[] asked =
        [
            .. all.Where(one => options.Sheets.Contains(one.Sheet.Name, StringComparer.OrdinalIgnoreCase)),
        ];
        string[] missing =
        [
            .. options.Sheets.Except(all.Select(one => one.Sheet.Name), StringComparer.OrdinalIgnoreCase),
        ];
        if (options.MustHaveSheets && missing.Length > 0)
        {
            string[] names = [.. all.Select(one => one.Sheet.Name)];
            throw new WorkbookException(
                new Wording(
                    $"没有工作表{Quoted(missing)}；现有{Quoted(names)}",
                    $"there is no sheet {QuotedEn(missing)}; there are: {QuotedEn(names)}"
                )
            );
        }

        // The other list of the same workbook may be asked for by the same names.
        ChosenSheet[] readable = [.. asked.Where(one => one.Layout.IsReadable)];
        ChosenSheet[] used = readable.Length > 0 && !options.MustHaveSheets ? readable : asked;
        foreach (ChosenSheet one in used.Length > 1 ? used.Where(one => !one.Layout.IsReadable) : [])
        {
            throw Unreadable(one.Sheet);
        }

        return used.Length > 0 && (options.MustHaveSheets || readable.Length > 0) ? used : null;
    }

    private ChosenSheet[] Found(ChosenSheet[] all)
    {
        ChosenSheet[] visible = [.. all.Where(one => one.Sheet.IsVisible)];
        ChosenSheet[] readable = [.. visible.Where(one => one.Layout.IsReadable)];
        if (readable.Length == 0)
        {
            return
            [
                visible.FirstOrDefault(one => _unread.MayHold(one.Sheet, []))
                    ?? visible.FirstOrDefault()
                    ?? throw Nothing(),
            ];
        }

        ChosenSheet? hidden = all.FirstOrDefault(one =>
            !one.Sheet.IsVisible && one.Layout.IsReadable && one.Sheet.HasRows(one.Layout)
        );
        return hidden is not null ? throw Hidden(hidden.Sheet)
            : all.FirstOrDefault(one => !one.Layout.IsReadable && _unread.MayHold(one.Sheet, readable))
                is ChosenSheet unread
                ? throw Unreadable(unread.Sheet)
            : readable;
    }

    private ListLayout Layout(SheetReading sheet) => sheet.Layout(list.Kind, options.Defaults);

    private static Wording NoteOnSheets(string[] chosen, string[] others) =>
        new(
            $"读取工作表{Quoted(chosen)}{(others.Length == 0 ? "" : $"；未读取：{Quoted(others)}")}",
            (chosen.Length == 1 ? $"sheet {QuotedEn(chosen)} is read" : $"sheets {QuotedEn(chosen)} are read")
                + (others.Length == 0 ? "" : $"; not read: {QuotedEn(others)}")
        );

    private static WorkbookException Nothing() =>
        new(new Wording("工作簿没有可见的、有内容的工作表", "the workbook has no visible sheet with anything in it"));

    private static WorkbookException Hidden(SheetReading sheet) =>
        new(
            new Wording(
                $"隐藏的工作表“{sheet.Name}”也有名单的各列；请删除它，或指明读取哪些工作表",
                $"the hidden sheet \"{sheet.Name}\" has the list's columns too; delete it, or name the sheets to read"
            )
        )
        {
            AsksForSheets = true,
        };

    private static WorkbookException Unreadable(SheetReading sheet) =>
        new(
            new Wording(
                $"{(sheet.IsVisible ? "" : "隐藏的")}工作表“{sheet.Name}”可能有名单的内容，但缺少必需的列，无法读取；请改正表头，或指明读取哪些工作表",
                $"{(sheet.IsVisible ? "" : "the hidden ")}sheet \"{sheet.Name}\" may hold a part of the list, but lacks required columns and cannot be read; correct its header, or name the sheets to read"
            )
        )
        {
            AsksForSheets = true,
        };

    private static WorkbookException OtherUnit(SheetReading sheet, string unit) =>
        new(
            new Wording(
                $"工作表“{sheet.Name}”写明金额单位为{unit}，而名单未写明单位；金额应以元为单位。请改正，或指明读取哪些工作表",
                $"sheet \"{sheet.Name}\" states that amounts are in {unit}, and the list does not say in which unit its own are; amounts must be in yuan. Correct it, or name the sheets to read"
            )
        )
        {
            AsksForSheets = true,
        };

    private static string Quoted(IEnumerable<string> names) => string.Join("、", names.Select(name => $"“{name}”"));

    private static string QuotedEn(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
