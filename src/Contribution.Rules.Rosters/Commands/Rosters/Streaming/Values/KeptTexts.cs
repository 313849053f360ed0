using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;

/// <summary>The texts of columns that are no facts: few texts, each kept once, for many rows.</summary>
internal sealed class KeptTexts
{
    private readonly ImmutableArray<string> _names;
    private readonly int[] _columns;
    private readonly List<ImmutableArray<string?>> _all = [];
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>Keeps nothing yet.</summary>
    /// <param name="names">The columns' names.</param>
    /// <param name="columns">The list's columns.</param>
    public KeptTexts(ImmutableArray<string> names, Columns columns)
    {
        _names = names;
        _columns = [.. names.Select(name => columns.Find(name)?.Index ?? -1)];
        // Of most rows there is nothing.
        Add([.. names.Select(_ => (string?)null)]);
    }

    /// <summary>The texts of each kind of row, by its number; a text is null where there is none.</summary>
    public IReadOnlyList<ImmutableArray<string?>> All => _all;

    /// <summary>The number of a row's texts, as they stand in its bytes.</summary>
    public int NumberOf(byte[] bytes, RowFields row)
    {
        bool isEmpty = true;
        foreach (int column in _columns)
        {
            isEmpty &= column < 0 || row.IsEmpty(column);
        }

        return isEmpty ? 0 : Add([.. _columns.Select(column => column < 0 ? null : Text(row.Slice(bytes, column)))]);
    }

    /// <summary>The number of the texts of a row that was read with care.</summary>
    public int NumberOf(ImmutableDictionary<string, string> columns) =>
        Add([.. _names.Select(name => OtherColumns.Find(columns, name))]);

    private static string? Text(ReadOnlySpan<byte> bytes) =>
        CellText.Clean(Encoding.UTF8.GetString(bytes)) is { Length: > 0 } text ? text : null;

    private int Add(ImmutableArray<string?> texts)
    {
        // No text has a zero byte in it.
        string key = string.Join('\0', texts);
        if (!_numbers.TryGetValue(key, out int number))
        {
            _numbers.Add(key, number = _all.Count);
            _all.Add(texts);
        }

        return number;
    }
}
