using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>True-ups in yuan as a table: <c>true-ups.csv</c>.</summary>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
internal sealed class TrueUpTable(bool chinese)
{
    /// <summary>The name of the file.</summary>
    public const string File = "true-ups.csv";

    /// <summary>A row for each line.</summary>
    public ResultTable For(TableReader reader, IEnumerable<TrueUpLine> lines)
    {
        return new TableOf<TrueUpLine>(chinese)
            .Text("employerId", line => line.EmployerId)
            .Text("id", line => line.PersonId)
            .Choice<Payer>("payer", line => line.Payer)
            .Money("oldBase", line => line.OldBase)
            .Money("newBase", line => line.NewBase)
            .Months(
                (line, number) => line.TrueUp.Months.FirstOrDefault(month => month.Month.Month == number)?.Difference
            )
            .Money("toCollect", line => line.TrueUp.ToCollect)
            .Money("refundable", line => line.TrueUp.Refundable)
            .Text(
                "document",
                line =>
                    string.Join(
                        "; ",
                        line.TrueUp.Months.Select(month => month.Rate.Document).OfType<string>().Distinct()
                    )
            )
            .For(reader, lines);
    }
}
