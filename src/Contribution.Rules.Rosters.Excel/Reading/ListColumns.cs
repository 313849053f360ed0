using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// The columns of a list from several sheets: those of the first, followed by further ones of the others. Columns
/// are one where they mean the same, or else are called the same.
/// </summary>
internal sealed class ListColumns
{
    private const string Money = "money";
    private const string Other = "other";

    private readonly ListKind _kind;
    private ColumnKind[]? _kinds;
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
            place = Append(_kind.Known.ChineseOf(name));
            _places.Add(name, place);
        }

        return place;
    }

    /// <summary>Reads a cell by the kind of its column; all columns are known by then.</summary>
    public CellReading Value(CellReading cell, int place) =>
        KindOf(place) switch
        {
            { Written: Money } => ColumnValue.Amount(cell),
            { Written: "month" } => ColumnValue.Month(cell),
            { Written: "" } => ColumnValue.Percentage(cell),
            // A percentage is no amount of pay.
            { MayBePay: { } mayBe } when ColumnValue.Percentage(cell) is var shown => shown.Text != cell.Text ? shown
            : mayBe(cell.Text) ? ColumnValue.Amount(cell)
            : cell,
            _ => cell,
        };

    /// <summary>Whether a cell of a column is an amount, or may be one.</summary>
    public bool MayHaveAmount(int place, string text) =>
        KindOf(place) is { Written: Money } or { MayBePay: not null } && KindOf(place).MayBePay?.Invoke(text) != false;

    private ColumnKind KindOf(int place)
    {
        _kinds ??= Kinds();
        // A value right of the last header is in no column: the list rejects its row.
        return place < _kinds.Length ? _kinds[place] : new ColumnKind(Other);
    }

    private ColumnKind[] Kinds()
    {
        bool isSideBySide = _kind.IsSideBySide(new Columns([.. _headers], _kind.Known));
        return
        [
            .. _headers.Select(header =>
                _kind.Known.NameOf(header) is string name ? new ColumnKind(_kind.Known.WrittenOf(name))
                : _kind.IsItem?.Invoke(header) == true ? new ColumnKind(Money)
                : new ColumnKind(Other, isSideBySide ? _kind.PayIn?.Invoke(header) : null)
            ),
        ];
    }

    private int Append(string header)
    {
        _headers.Add(header);
        return _headers.Count - 1;
    }

    /// <summary>How the cells of a column are read.</summary>
    /// <param name="Written">How they are written.</param>
    /// <param name="MayBePay">Finds the cells that may be pay, in a column that no list names; null where none is.</param>
    private sealed record ColumnKind(string Written, Func<string, bool>? MayBePay = null);
}
