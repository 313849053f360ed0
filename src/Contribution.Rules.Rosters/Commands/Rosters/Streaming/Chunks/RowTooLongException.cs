using System.Globalization;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>A row is longer than any that is read, most likely because a quote is never closed.</summary>
/// <param name="fault">The fault of the list.</param>
internal sealed class RowTooLongException(Wording fault) : IOException(fault.En)
{
    /// <summary>The row that begins on a line, from 1, is longer than a number of bytes.</summary>
    public RowTooLongException(int line, int longest)
        : this(
            new Wording(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第 {line} 行起的一行超过 {longest} 字节，可能是引号没有成对；请改正后重新读入"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the row that begins on line {line} has more than {longest} bytes, most likely because a quote is not closed; correct it, and read the list again"
                )
            )
        ) { }

    /// <summary>The fault of the list.</summary>
    public Wording Fault { get; } = fault;
}
