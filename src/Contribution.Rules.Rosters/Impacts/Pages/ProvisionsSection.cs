using System.Text;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>Under which article of which document the changes fall.</summary>
internal sealed class ProvisionsSection(PageWords words)
{
    public string Of(Impact impact)
    {
        StringBuilder rows = new();
        foreach (ProvisionShift shift in ProvisionShift.Of(impact))
        {
            rows.Append(
                $"<tr><td>{words.Kind(shift.Kind)}</td><td>{Cited(shift.From)}</td><td>{Cited(shift.To)}</td>"
                    + $"<td class=\"n\">{PageWords.Number(shift.Count)}</td><td class=\"n\">{PageWords.Difference(shift.Sum)}</td></tr>\n"
            );
        }

        return rows.Length == 0
            ? $"<p>{words.Pick("没有变化。", "Nothing changes.")}</p>\n"
            : PageTable.Of(
                words.Pick("变化所依的规定", "The provisions behind the changes"),
                words
                    .Pick("对象|A 的规定|B 的规定|数量|月净额", "of|from, in A|to, in B|number|net a month")
                    .Split('|'),
                rows.ToString(),
                figures: 2,
                before: 3,
                kind: "provisions"
            );
    }

    private string Cited(Citation? cited) =>
        cited is null
            ? words.Pick("（未能核定）", "(undetermined)")
            : $"{HtmlText.Of(words.Cited(cited))}"
                + (cited.Quote is string quote ? $"<q>{HtmlText.Of(quote)}</q>" : "");
}
