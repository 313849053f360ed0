using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>Reads the columns of a row that are no facts.</summary>
internal static class OtherColumns
{
    /// <summary>Gets the text of a column, trimmed; null where the row leaves it empty.</summary>
    public static string? Find(ImmutableDictionary<string, string> columns, string name)
    {
        string text = CellText.Clean(columns.GetValueOrDefault(name, ""));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether the same stands in some columns of two rows.</summary>
    public static bool AreSame(
        ImmutableDictionary<string, string> first,
        ImmutableDictionary<string, string> second,
        IEnumerable<string> names
    ) => names.All(name => Find(first, name) == Find(second, name));

    /// <summary>The money in a column.</summary>
    /// <param name="columns">The row's columns.</param>
    /// <param name="name">The column's name.</param>
    /// <param name="faults">Receives the fault of a text that is no money.</param>
    /// <returns>Yuan; null where the cell is empty or is no money.</returns>
    public static decimal? Money(
        ImmutableDictionary<string, string> columns,
        string name,
        ICollection<UnreadCell> faults
    )
    {
        if (Find(columns, name) is not string text)
        {
            return null;
        }

        if (MoneyText.Read(text, out decimal yuan) is not Wording wrong)
        {
            return yuan;
        }

        faults.Add(new UnreadCell(name, text, DashAmount.Is(text) ? DashAmount.Reason : wrong));
        return null;
    }
}
