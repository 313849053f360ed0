using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>Reads a list of the persons who are in fact insured: CSV, with the headers of a list of persons.</summary>
internal static class InsuredReader
{
    private static readonly Wording Nobody = new(
        "个人编号和公民身份号码至少填一项",
        "an id or an identity number must be there"
    );

    private static readonly Wording OthersOnly = new(
        "只有其他险种的行，没有所稽核险种的行",
        "all rows are of other insurances than the audited one"
    );

    /// <summary>Reads it. Rows of other insurances are passed over; a list of nothing else is none of the audited one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="insurance">The audited insurance, of which rows may be; null is any.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static ListReading<InsuredRow> Read(
        RosterFile file,
        Insurance? insurance = null,
        CancellationToken cancellation = default
    )
    {
        int others = 0;
        string[] ofOthers =
        [
            .. (file.Origin.Sheets?.Names ?? []).Where(sheet =>
                insurance is Insurance audited && InsuranceWords.IsNameOfOther(sheet, audited)
            ),
        ];
        ListReading<InsuredRow> reading = ListReading<InsuredRow>.Read(
            file,
            ListKind.Insured,
            (line, values) => Row(file, line, values),
            cancellation,
            (line, values) =>
            {
                bool isOther =
                    values.IsOfOther(insurance)
                    || (ofOthers.Length > 0 && ofOthers.Contains(file.Origin.PlaceOf(line).Sheet));
                others += isOther ? 1 : 0;
                return isOther ? NonDataRowReason.OtherInsurance : null;
            }
        );
        return others > 0 && reading.Rows.IsEmpty && reading.Rejected.IsEmpty
            ? new ListReading<InsuredRow> { File = file.Name, Faults = [new FileNote(file.Name, OthersOnly)] }
            : reading;
    }

    private static InsuredRow Row(RosterFile file, int line, RowValues values)
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

        return row;
    }
}
