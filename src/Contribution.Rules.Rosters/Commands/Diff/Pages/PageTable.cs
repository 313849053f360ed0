using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>A table of a page, in a frame of its own that scrolls where the screen is narrow.</summary>
internal static class PageTable
{
    /// <summary>The table.</summary>
    /// <param name="name">The heading above the table.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Its rows, as HTML.</param>
    /// <param name="figures">The number of columns of figures.</param>
    /// <param name="before">The number of columns of text before them.</param>
    /// <param name="kind">The kind of table, for style and script.</param>
    public static Html Write(
        string name,
        string[] headings,
        IEnumerable<Html> rows,
        int figures = 0,
        int before = 0,
        string kind = ""
    )
    {
        IEnumerable<Html> heads = headings.Select(
            (heading, index) =>
                index >= before && index < before + figures
                    ? Html.Format($"<th scope=\"col\" class=\"n\">{heading}</th>")
                    : Html.Format($"<th scope=\"col\">{heading}</th>")
        );
        return Html.Format(
            $"""
            <div class="scroll{(kind == "sortable" ? " tall" : "")}" role="region" aria-label="{name}" tabindex="0">
            <table{Html.Trust(kind.Length == 0 ? "" : $" class=\"{kind}\"")}><caption>{name}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>
            {rows}</tbody></table></div>

            """
        );
    }

    /// <summary>A cell with a figure, as <see cref="PageWords"/> writes it.</summary>
    public static Html Figure(string figure) => Html.Format($"<td class=\"n\">{Html.Trust(figure)}</td>");
}
