using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>Under which article of which document the changes fall.</summary>
internal sealed class ProvisionsSection(PageWords words)
{
    public Html Write(Impact impact)
    {
        Html[] rows = [.. ProvisionShift.Find(impact).Select(Row)];
        return rows.Length == 0
            ? Html.Format($"<p>{words.Pick("没有变化。", "Nothing changes.")}</p>\n")
            : PageTable.Write(
                words.Pick("变化所依的规定", "The provisions behind the changes"),
                words
                    .Pick("对象|A 的规定|B 的规定|数量|月净额", "of|from, in A|to, in B|number|net a month")
                    .Split('|'),
                rows,
                figures: 2,
                before: 3,
                kind: "provisions"
            );
    }

    private Html Row(ProvisionShift shift) =>
        Html.Format(
            $"""
            <tr><td>{words.Kind(shift.Kind)}</td><td>{Cited(shift.From)}</td><td>{Cited(shift.To)}</td>{PageTable.Figure(
                PageWords.Number(shift.Count)
            )}{PageTable.Figure(PageWords.Difference(shift.Sum))}</tr>

            """
        );

    private Html Cited(Citation? cited) =>
        cited is null ? Html.Format($"{words.Pick("（未能核定）", "(undetermined)")}")
        : cited.Quote is string quote ? Html.Format($"{words.Cited(cited)}<q>{quote}</q>")
        : Html.Format($"{words.Cited(cited)}");
}
