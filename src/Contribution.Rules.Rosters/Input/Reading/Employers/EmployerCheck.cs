using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters.Input.Reading.Employers;

/// <summary>Reads one row of a list of employers with all checks but one: whether the employer was listed before.</summary>
/// <param name="list">The list.</param>
/// <param name="coverage">The coverage of the rules; null is all.</param>
internal sealed class EmployerCheck(ListTable list, RosterCoverage? coverage)
{
    /// <summary>The employer, or why there is none.</summary>
    public (EmployerRow? Row, RejectedRow? Rejected) Read(CsvRecord record)
    {
        if (record.Fault is not null)
        {
            return (null, new RejectedRow(list.Reject(record, null)) { IsEmployer = true });
        }

        RowValues values = new(list.Columns, record);
        EmployerRow row = EmployerReading.Read(record.Line, values);
        if (coverage?.Check(row.Facts) is Wording outside)
        {
            values.Reject("kind", outside);
        }

        // The effect of an employer's dash is not known before all its persons are: a rule that reads the fact is enough.
        if (values.DashAmounts.Find(dash => coverage?.Reads(dash) ?? true) is string read)
        {
            values.Reject(read, DashAmount.Reason);
        }

        return values.Fault is null ? (row, null) : (null, Reject(record, values));
    }

    /// <summary>An employer who was listed before.</summary>
    /// <param name="record">The row.</param>
    /// <param name="first">The line on which the employer was listed first.</param>
    public RejectedRow Twice(CsvRecord record, int first) =>
        RejectId(
            record,
            new Wording(
                $"单位重复，首次在{list.PlaceOf(first).Zh}",
                $"the employer is listed already, on {list.PlaceOf(first).En}"
            )
        );

    /// <summary>An employer that another row describes differently.</summary>
    /// <param name="record">The row.</param>
    public RejectedRow Contradicted(CsvRecord record) => RejectId(record, ListedEmployers.Contradicted);

    private RejectedRow RejectId(CsvRecord record, Wording reason)
    {
        RowValues values = new(list.Columns, record);
        values.Reject("id", reason);
        return Reject(record, values);
    }

    private RejectedRow Reject(CsvRecord record, RowValues values) =>
        new RejectedRow(list.Reject(record, values.Fault)) { Id = values.Text("id"), IsEmployer = true };
}
