using System.Text;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>A table of a page, in a frame of its own that scrolls where the screen is narrow.</summary>
internal static class PageTable
{
    /// <summary>The table.</summary>
    /// <param name="name">What it is called; it stands above it.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Its rows, as HTML.</param>
    /// <param name="figures">How many columns of figures there are.</param>
    /// <param name="before">How many columns of text stand before them.</param>
    /// <param name="kind">What kind of table it is, for style and script.</param>
    public static string Of(
        string name,
        string[] headings,
        string rows,
        int figures = 0,
        int before = 0,
        string kind = ""
    )
    {
        StringBuilder heads = new();
        for (int index = 0; index < headings.Length; index++)
        {
            bool isFigure = index >= before && index < before + figures;
            heads.Append($"<th scope=\"col\"{(isFigure ? " class=\"n\"" : "")}>{HtmlText.Of(headings[index])}</th>");
        }

        return $"""
            <div class="scroll{(kind == "sortable" ? " tall" : "")}" role="region" aria-label="{HtmlText.Of(
                name
            )}" tabindex="0">
            <table{(kind.Length == 0 ? "" : $" class=\"{kind}\"")}><caption>{HtmlText.Of(name)}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>
            {rows}</tbody></table></div>

            """;
    }
}
