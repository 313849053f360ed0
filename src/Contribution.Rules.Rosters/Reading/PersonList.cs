using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>The persons of a sheet, each once under an employer, and the rows that are none.</summary>
internal sealed class PersonList
{
    /// <summary>Reads the rows of a sheet.</summary>
    /// <param name="sheet">The sheet; null is none.</param>
    /// <param name="employers">The employers that persons may have; null is any.</param>
    /// <param name="coverage">Of whom the rules speak; null is everybody.</param>
    /// <param name="dashes">Tells the dashes that matter; null is all.</param>
    public PersonList(
        Sheet? sheet,
        IEmployers? employers,
        RosterCoverage? coverage = null,
        NoAmountCheck? dashes = null
    )
    {
        if (sheet is null)
        {
            return;
        }

        Dictionary<(string? Employer, string Person), int> lines = [];
        PersonCheck check = new(sheet, employers, coverage);
        foreach (CsvRecord record in sheet.Rows)
        {
            (PersonRow? row, RejectedRow? rejected) = check.Read(record);
            if (row is null)
            {
                Rejected.Add(rejected!);
            }
            else if (!lines.TryAdd((row.EmployerId, row.Facts.Id), row.Line))
            {
                Rejected.Add(check.Twice(row, record, lines[(row.EmployerId, row.Facts.Id)]));
            }
            else if (NoAmountCheck.Rejected(dashes, row, employers) is RejectedRow dash)
            {
                Rejected.Add(dash);
            }
            else
            {
                Rows.Add(row);
            }
        }
    }

    public List<PersonRow> Rows { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];
}
