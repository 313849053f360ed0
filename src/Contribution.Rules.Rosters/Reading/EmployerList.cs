using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>The employers of a sheet, each once, and the rows that are none.</summary>
internal sealed class EmployerList
{
    private readonly Dictionary<string, EmployerRow> _byId = new(StringComparer.Ordinal);

    /// <summary>Reads the rows of a sheet.</summary>
    /// <param name="sheet">The sheet; null is none.</param>
    /// <param name="coverage">Of whom the rules speak; null is everybody.</param>
    public EmployerList(Sheet? sheet, RosterCoverage? coverage = null)
    {
        foreach (CsvRecord record in sheet?.Rows ?? [])
        {
            if (record.Fault is not null)
            {
                Rejected.Add(sheet!.Reject(record, null));
                continue;
            }

            RowValues values = new(sheet!.Columns, record);
            EmployerRow row = EmployerReading.Read(record.Line, values);
            if (coverage?.Of(row.Facts) is Wording outside)
            {
                values.Reject("kind", outside);
            }

            if (values.Fault is null && !_byId.TryAdd(row.Facts.Id, row))
            {
                values.Reject("id", Twice(_byId[row.Facts.Id].Line));
            }

            if (values.Fault is null)
            {
                Rows.Add(row);
            }
            else
            {
                Rejected.Add(sheet.Reject(record, values.Fault) with { Id = values.Text("id") });
            }
        }
    }

    public List<EmployerRow> Rows { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>The employer with an id, or null.</summary>
    public EmployerRow? Find(string id) => _byId.GetValueOrDefault(id);

    private static Wording Twice(int line) =>
        new($"单位重复,首次在第 {line} 行", $"the employer is listed already, on line {line}");
}
