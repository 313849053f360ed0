using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// The columns of a list from several sheets: those of the first, followed by further ones of the others. Columns
/// are one where they mean the same, or else are called the same.
/// </summary>
internal sealed class ListColumns
{
    private readonly ListKind _kind;
    private readonly List<string> _headers = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    public ListColumns(ListKind kind) => _kind = kind;

    /// <summary>The headers.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>For each column, whether it identifies a person or an employer.</summary>
    public bool[] AreIdentities => [.. _headers.Select(KnownHeaders.IsIdentity)];

    /// <summary>Takes the columns of a sheet.</summary>
    /// <returns>The place of each in the list.</returns>
    public int[] Add(ImmutableArray<string> headers)
    {
        string?[] names = ColumnNames.Find(headers, _kind.Known);
        HashSet<int> taken = [];
        int[] places = new int[headers.Length];
        for (int column = 0; column < headers.Length; column++)
        {
            string key = names[column] ?? "\n" + HeaderText.Bare(headers[column]);
            // Two columns of one sheet are never one: that they mean the same is reported by the list.
            if (!_places.TryGetValue(key, out int place) || !taken.Add(place))
            {
                place = Append(headers[column]);
                _places.TryAdd(key, place);
                taken.Add(place);
            }

            places[column] = place;
        }

        return places;
    }

    /// <summary>The place of a column that the list has by a JSON name, added where there is none.</summary>
    public int Named(string name)
    {
        if (!_places.TryGetValue(name, out int place))
        {
            place = Append(name);
            _places.Add(name, place);
        }

        return place;
    }

    /// <summary>Reads a cell by the kind of its column.</summary>
    public CellReading Value(CellReading cell, int place) =>
        WrittenIn(place) switch
        {
            "money" => ColumnValue.Amount(cell),
            "month" => ColumnValue.Month(cell),
            "" => ColumnValue.Percentage(cell),
            _ => cell,
        };

    /// <summary>Whether a column has amounts.</summary>
    public bool HasAmounts(int place) => WrittenIn(place) == "money";

    private string WrittenIn(int place) =>
        // A value right of the last header is in no column: the list rejects its row.
        place >= _headers.Count
            ? "other"
        : _kind.Known.NameOf(_headers[place]) is string name ? _kind.Known.WrittenOf(name)
        : _kind.IsItem?.Invoke(_headers[place]) == true ? "money"
        : "other";

    private int Append(string header)
    {
        _headers.Add(header);
        return _headers.Count - 1;
    }
}
