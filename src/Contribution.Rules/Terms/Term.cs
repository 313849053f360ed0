namespace Contribution.Rules.Terms;

/// <summary>One entry of a table of words.</summary>
/// <param name="Group">The group of the value or field, such as <c>determinationStatus</c>.</param>
/// <param name="Name">Its name in the JSON contract.</param>
/// <param name="Words">The name in both languages.</param>
internal sealed record Term(string Group, string Name, Wording Words)
{
    /// <summary>Reads a table of words, in its order.</summary>
    /// <param name="table">The name of the table.</param>
    public static IEnumerable<Term> Read(string table) =>
        EmbeddedTable
            .Read(typeof(Term).Assembly, table)
            .Select(cells => new Term(cells[0], cells[1], new Wording(cells[2], cells[3])));
}
