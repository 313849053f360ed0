using System.Text;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Workbooks.Reading.Cells;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>
/// Writes the rows of a sheet as CSV, each on the line that has its number. What stands above the header, and rows in
/// which nothing stands, are empty lines.
/// </summary>
internal sealed class ListWriter : IDisposable
{
    private readonly Stream _csv;
    private readonly StreamWriter _text;
    private readonly CellNotes _notes;
    private readonly bool[] _tellWho;
    private int _line;

    /// <summary>Begins with the header.</summary>
    /// <param name="csv">Takes the CSV, in UTF-8; stays open.</param>
    /// <param name="header">The header.</param>
    /// <param name="notes">Takes the cells with which something is wrong.</param>
    public ListWriter(Stream csv, SheetRow header, CellNotes notes)
    {
        (_csv, _notes) = (csv, notes);
        string[] headers = header.Texts;
        _tellWho = [.. headers.Select(KnownHeaders.IsIdentity)];
        // With its mark nobody takes it for another encoding, however many values were lost.
        _text = new StreamWriter(csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Line(header.Number, headers);
    }

    /// <summary>Writes a row below the header.</summary>
    /// <exception cref="WorkbookException">The list becomes too long.</exception>
    public void Write(SheetRow row)
    {
        string[] texts = row.Texts;
        foreach (CellReading cell in row.Cells.Where(cell => cell.Trouble != CellTrouble.None))
        {
            _notes.Add(cell.Trouble, new CellAddress(row.Number, cell.Column));
            texts[cell.Column] += cell.Column < _tellWho.Length && _tellWho[cell.Column] ? LostValue.Mark : "";
        }

        int missing = _tellWho.Length - texts.Length;
        Line(row.Number, missing > 0 ? [.. texts, .. Enumerable.Repeat("", missing)] : texts);
        if (_csv.Position > PackageLimits.List)
        {
            throw WorkbookException.TooLarge(
                $"内容超过 {PackageLimits.List} 字节",
                $"its content is longer than {PackageLimits.List} bytes"
            );
        }
    }

    /// <summary>Writes what is still held.</summary>
    public void Dispose() => _text.Dispose();

    private void Line(int number, string[] values)
    {
        for (; _line < number - 1; _line++)
        {
            _text.Write('\n');
        }

        for (int column = 0; column < values.Length; column++)
        {
            _text.Write(column == 0 ? "" : ",");
            _text.Write(Quoted(values[column]));
        }

        _text.Write('\n');
        _line++;
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(',', '"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
