using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>One row of a CSV file.</summary>
/// <param name="line">The line it begins on, from 1.</param>
/// <param name="text">The row as in the file, without its line end.</param>
/// <param name="fields">Its fields; none where it is broken.</param>
internal sealed class CsvRecord(int line, string text, ImmutableArray<string> fields)
{
    public int Line { get; } = line;
    public string Text { get; } = text;
    public ImmutableArray<string> Fields { get; } = fields;

    /// <summary>Why it could not be cut into fields.</summary>
    public Wording? Fault { get; init; }

    /// <summary>The line on which the quote opened that took in the row's further lines, or broke it.</summary>
    public int QuoteLine { get; init; } = line;

    /// <summary>For each further line, in order, the line of the unclosed quote that took it in.</summary>
    public ImmutableArray<int> TakenBy { get; init; } = [];

    /// <summary>Whether a line end follows; without one, its last value may be cut off.</summary>
    public bool HasLineEnd { get; init; }

    /// <summary>The row with other fields.</summary>
    public CsvRecord With(ImmutableArray<string> fields) =>
        new(Line, Text, fields)
        {
            QuoteLine = QuoteLine,
            TakenBy = TakenBy,
            HasLineEnd = HasLineEnd,
        };

    /// <summary>Whether it is empty; such a line is no row.</summary>
    public bool IsBlank => Fault is null && Fields.All(IsNothing);

    /// <summary>Whether a field is empty, or is the sign by which old programs end a file.</summary>
    private static bool IsNothing(string field) => string.IsNullOrWhiteSpace(field) || field == "\u001A";

    /// <summary>
    /// The lines of a broken row, each a row of its own: it cannot be determined which lines an unclosed quote took in.
    /// </summary>
    /// <param name="fault">The fault of the line with the quote; the other lines are inside that quote.</param>
    /// <param name="shown">The row as a report shows it; null is as it stands.</param>
    /// <param name="isClosed">Whether its quotes are closed, and the row is broken by something else.</param>
    public IEnumerable<CsvRecord> Broken(Wording fault, string? shown = null, bool isClosed = false)
    {
        string[] lines = (shown ?? Text)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
        return lines
            .Select(
                (text, index) =>
                    new CsvRecord(Line + index, text, [])
                    {
                        Fault = Line + index == QuoteLine ? fault : FaultOfOther(index, isClosed),
                    }
            )
            .Where(record => !string.IsNullOrWhiteSpace(record.Text));
    }

    /// <summary>Makes the fault of a line other than that with the quote.</summary>
    private Wording FaultOfOther(int index, bool isClosed)
    {
        if (index == 0)
        {
            return new Wording(
                $"所在记录跨行，在第 {QuoteLine} 行出错",
                $"part of a row that goes on to line {QuoteLine}, where it breaks"
            );
        }

        int opened = index <= TakenBy.Length ? TakenBy[index - 1] : QuoteLine;
        return isClosed
            ? new Wording($"在第 {opened} 行开始的引号之内", $"inside the quotes that begin on line {opened}")
            : new Wording($"在第 {opened} 行未配对的引号之内", $"inside the unclosed quote of line {opened}");
    }
}
