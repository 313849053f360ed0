using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// Writes the rows of sheets as CSV, sheet after sheet, each row on the line that has its number behind the lines before
/// the sheet. Rows above a header, and empty rows, are empty lines.
/// </summary>
internal sealed class ListWriter : IDisposable
{
    private readonly StreamWriter _text;
    private readonly ListColumns _columns;
    private readonly CellNotes _notes;
    private readonly bool[] _areIdentities;
    private readonly ImmutableDictionary<int, int>.Builder _rounded = ImmutableDictionary.CreateBuilder<int, int>();
    private int _line;
    private long _bytes;

    /// <summary>Begins with the header.</summary>
    /// <param name="csv">Takes the CSV, in UTF-8; stays open.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="headerLine">The line of the header.</param>
    /// <param name="notes">Takes the cells with which something is wrong.</param>
    public ListWriter(Stream csv, ListColumns columns, int headerLine, CellNotes notes)
    {
        (_columns, _notes) = (columns, notes);
        _areIdentities = columns.AreIdentities;
        // The byte order mark settles the encoding, even where many values were lost.
        _text = new StreamWriter(csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Line(headerLine, [.. columns.Headers]);
    }

    /// <summary>The number of lines that are written.</summary>
    public int Lines => _line;

    /// <summary>The number of rounded amounts of each line that has them.</summary>
    public ImmutableDictionary<int, int> Rounded => _rounded.ToImmutable();

    /// <summary>Writes a row below the header.</summary>
    /// <param name="sheet">The sheet that contains it.</param>
    /// <param name="linesBefore">The number of lines before the sheet.</param>
    /// <param name="row">Its number in the sheet.</param>
    /// <param name="cells">Its cells, by the places of their columns in the list.</param>
    /// <param name="given">Values that the sheet has for all its rows, by the places of their columns.</param>
    /// <exception cref="WorkbookException">The list becomes too long.</exception>
    public void Write(
        string? sheet,
        int linesBefore,
        int row,
        IEnumerable<(int Place, CellReading Cell)> cells,
        IEnumerable<KeyValuePair<int, string>> given
    )
    {
        int rounded = 0;
        List<string> texts = [.. Enumerable.Repeat("", _areIdentities.Length)];
        foreach ((int place, CellReading cell) in cells)
        {
            // A value behind the last header is not lost: its row has more values than the header.
            while (place >= texts.Count)
            {
                texts.Add("");
            }

            texts[place] = Text(sheet, row, place, cell, out bool isRounded);
            rounded += isRounded ? 1 : 0;
        }

        foreach ((int place, string value) in given)
        {
            texts[place] = value;
        }

        if (rounded > 0)
        {
            _rounded[linesBefore + row] = rounded;
        }

        Line(linesBefore + row, texts);
        if (_bytes > PackageLimits.List)
        {
            throw WorkbookException.TooLarge(
                $"内容超过 {PackageLimits.List} 字节",
                $"its content is longer than {PackageLimits.List} bytes"
            );
        }
    }

    /// <summary>Writes the buffered rows.</summary>
    public void Dispose() => _text.Dispose();

    private string Text(string? sheet, int row, int place, CellReading cell, out bool isRounded)
    {
        bool isIdentity = place < _areIdentities.Length && _areIdentities[place];
        CellReading value = _columns.Value(cell, place);
        isRounded = value.Trouble == CellTrouble.Rounded;
        if (isIdentity && cell is { IsDate: true, Trouble: CellTrouble.None })
        {
            value = value with { Trouble = CellTrouble.DatedId };
        }
        else if (isIdentity && IsNoId(cell))
        {
            value = value with { Trouble = CellTrouble.NoId };
        }

        if (value.Trouble == CellTrouble.None)
        {
            return value.Text;
        }

        _notes.Add(value.Trouble, sheet, new CellAddress(row, cell.Column));
        bool isLost =
            value.Trouble
            is CellTrouble.DatedId
                or CellTrouble.NoId
                or CellTrouble.LostDigits
                or CellTrouble.NotCalculated
                or CellTrouble.Failed;
        return isLost && isIdentity ? value.Text + LostValue.Mark : value.Text;
    }

    private static bool IsNoId(CellReading cell) =>
        cell.Trouble == CellTrouble.None
        && (cell.Number is decimal number ? !decimal.IsInteger(number) : cell.Text is "true" or "false");

    private void Line(int number, List<string> values)
    {
        for (; _line < number - 1; _line++)
        {
            _text.Write('\n');
        }

        string line = string.Join(',', values.Select(CsvLines.Quote));
        // Counted here: not every stream has positions.
        _bytes += Encoding.UTF8.GetByteCount(line);
        _text.Write(line);
        _text.Write('\n');
        _line++;
    }
}
