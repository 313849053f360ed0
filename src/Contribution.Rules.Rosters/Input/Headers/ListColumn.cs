using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>A column that a list may have.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Chinese">Its first Chinese header.</param>
/// <param name="Written">
/// How its values are written: <c>money</c>, <c>truth</c>, <c>choice</c>, <c>whole</c>, <c>day</c> or <c>month</c>; empty
/// is text.
/// </param>
internal sealed record ListColumn(string Name, string Chinese, string Written)
{
    /// <summary>The words that may stand in it; null is any text.</summary>
    public ChoiceWords? Words =>
        Written switch
        {
            "truth" => ChoiceWords.For("truth"),
            "choice" => ChoiceWords.For(Name),
            _ => null,
        };

    /// <summary>The columns of groups of the table of headers, in its order.</summary>
    public static IEnumerable<ListColumn> In(params string[] groups) =>
        EmbeddedTable
            .Read(typeof(ListColumn).Assembly, "headers.csv")
            .Where(cells => groups.Contains(cells[0]))
            .Select(cells => new ListColumn(
                cells[1],
                EmbeddedTable.Words(cells[2]).FirstOrDefault(cells[1]),
                cells[4]
            ));
}
