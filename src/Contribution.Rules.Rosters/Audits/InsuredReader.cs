using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Reading.Tables;
using Contribution.Rules.Rosters.Reading.Values;

namespace Contribution.Rules.Rosters.Audits;

/// <summary>Reads a list of the persons who are in fact insured: CSV, with the headers of a list of persons.</summary>
internal static class InsuredReader
{
    private static readonly Wording Nobody = new(
        "个人编号和公民身份号码至少填一项",
        "an id or an identity number must be there"
    );

    /// <summary>Reads it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="insurance">The audited insurance, of which rows may be; null is any.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static ListReading<InsuredRow> Read(
        RosterFile file,
        Insurance? insurance = null,
        CancellationToken cancellation = default
    ) =>
        ListReading<InsuredRow>.Read(
            file,
            ListKind.Insured,
            (line, values) => Row(file, line, values, insurance),
            cancellation
        );

    private static InsuredRow Row(RosterFile file, int line, RowValues values, Insurance? insurance)
    {
        InsuredRow row = new()
        {
            Line = line,
            Place = file.Origin.PlaceOf(line),
            Text = values.Row,
            Id = values.Text("id"),
            IdNumber = values.Text("idNumber"),
            EmployerId = values.Text("employerId"),
            Name = values.Text("name"),
            FiledBase = values.Money("filedBase"),
            Other = values.Other,
        };
        if (row.Id is null && row.IdNumber is null)
        {
            values.Reject("id", Nobody);
        }

        if (insurance is Insurance audited && InsuranceOfRow.Other(row.Other, audited) is (string header, string text))
        {
            values.Reject(
                "id",
                new Wording(
                    $"“{header}”为“{text}”，不是所稽核的险种；名册请只保留所稽核险种的行",
                    $"\"{header}\" is \"{text}\", which is not the audited insurance; keep the rows of that insurance only"
                )
            );
        }

        return row;
    }
}
