using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Csv;

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Text">The row as it stands in the file, without its line end.</param>
/// <param name="Fields">Its fields; none where it is broken.</param>
internal sealed record CsvRecord(int Line, string Text, ImmutableArray<string> Fields)
{
    /// <summary>Why it could not be cut into fields.</summary>
    public Wording? Fault { get; init; }

    /// <summary>The line on which the quote opened that took in the row's further lines, or broke it.</summary>
    public int QuoteLine { get; init; } = Line;

    /// <summary>Of each further line, in order, the line on which the quote opened that took it in.</summary>
    public ImmutableArray<int> TakenBy { get; init; } = [];

    /// <summary>Whether nothing stands in it; such a line is no row.</summary>
    public bool IsBlank => Fault is null && Fields.All(string.IsNullOrWhiteSpace);

    /// <summary>
    /// The lines of a broken row, each a row of its own: nobody can tell which of them a quote took in by mistake.
    /// </summary>
    /// <param name="fault">What is reported of the line with the quote, the others being taken in by it.</param>
    public IEnumerable<CsvRecord> Broken(Wording fault)
    {
        string[] lines = Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines
            .Select(
                (text, index) =>
                    new CsvRecord(Line + index, text, [])
                    {
                        Fault = Line + index == QuoteLine ? fault : FaultOfOther(index),
                    }
            )
            .Where(record => !string.IsNullOrWhiteSpace(record.Text));
    }

    /// <summary>What is reported of a line other than that with the quote.</summary>
    private Wording FaultOfOther(int index)
    {
        if (index == 0)
        {
            return new Wording(
                $"所在记录跨行，在第 {QuoteLine} 行出错",
                $"part of a row that goes on to line {QuoteLine}, where it breaks"
            );
        }

        int opened = index <= TakenBy.Length ? TakenBy[index - 1] : QuoteLine;
        return new Wording($"被第 {opened} 行的引号吞入", $"taken in by the quote opened on line {opened}");
    }
}
