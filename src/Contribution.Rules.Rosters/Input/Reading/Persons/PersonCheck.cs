using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>Reads one row of a list of persons with all checks but one: whether the person was listed before.</summary>
/// <param name="list">The list.</param>
/// <param name="employers">The employers that persons may have; null is any.</param>
/// <param name="coverage">The coverage of the rules; null is all.</param>
/// <param name="months">Finds the months in which persons are insured; null where they are not needed.</param>
internal sealed class PersonCheck(
    ListTable list,
    IEmployers? employers,
    RosterCoverage? coverage,
    PersonMonths? months = null
)
{
    private static readonly Wording NotListed = new(
        "单位表中没有这个单位",
        "the employer is not on the list of employers"
    );

    private static readonly Wording Unread = new(
        "单位表中这个单位的行未读入",
        "the employer's row on the list of employers was not read"
    );

    /// <summary>The person, or why there is none.</summary>
    public (PersonRow? Row, RejectedRow? Rejected) Read(CsvRecord record)
    {
        if (record.Fault is not null)
        {
            string? employer = EmployerOf(record.Text);
            return (
                null,
                new RejectedRow(list.Reject(record, null))
                {
                    EmployerId = employer,
                    MayBeOfAnyEmployer = employer is null,
                }
            );
        }

        RowValues values = new(list.Columns, record);
        PersonRow row = PersonReading.Read(record.Line, values);
        if (list.Origin.Sheets is not null)
        {
            row = new PersonRow(row) { Sheet = list.PlaceOf(record.Line) };
        }

        bool isUnread = values.Fault is not null;
        bool isUncovered = !CheckEmployer(row, values);
        if (values.Fault is null && months?.Unread(row) is var (column, _, why))
        {
            values.Reject(column, why);
        }

        return isUncovered ? (null, new RejectedRow(Reject(row, record, values)) { Uncovered = row.Facts })
            : values.Fault is not null ? (null, Rejected(row, record, values, isUnread))
            : values.DashAmounts is [string dash, ..]
                ? (new PersonRow(row) { DashAmounts = Dashes(row, record, values, dash) }, null)
            : (row, null);
    }

    /// <summary>A person who was listed before under the same employer.</summary>
    /// <param name="row">The person.</param>
    /// <param name="record">The row.</param>
    /// <param name="before">Where, and why the row is no other spell.</param>
    public RejectedRow Twice(PersonRow row, CsvRecord record, ListedAgain before) =>
        Reject(
            row,
            record,
            new Wording(
                $"此人在同一单位重复，首次在{list.PlaceOf(before.First).Zh}{before.Why!.Zh}",
                $"the person is listed already under this employer, on {list.PlaceOf(before.First).En}{before.Why.En}"
            )
        );

    /// <summary>The first row, or a further spell, of a person with another row that has other facts.</summary>
    /// <param name="row">The person.</param>
    /// <param name="record">The row.</param>
    public RejectedRow Contradicted(PersonRow row, CsvRecord record) => Reject(row, record, PersonRow.Contradicted);

    /// <summary>A person who may be another one under the same employer, with another id.</summary>
    /// <param name="row">The person.</param>
    /// <param name="record">The row.</param>
    /// <param name="alike">The other person.</param>
    public RejectedRow MayBeAnother(PersonRow row, CsvRecord record, Alike alike)
    {
        (string id, RowPlace place) = (alike.Row.Facts.Id, list.PlaceOf(alike.Row.Line));
        return Reject(
            row,
            record,
            new Wording(
                $"可能与{place.Zh}编号“{id}”的人员是同一人，{alike.Why.Zh}；请核对，同一人只用一个编号",
                $"may be the same person as id \"{id}\" on {place.En}, as {alike.Why.En}; check them, and use one id for one person"
            )
        );
    }

    /// <summary>Whether a row that could be read is covered.</summary>
    private bool CheckEmployer(PersonRow row, RowValues values)
    {
        EmployerKind? employer = row.EmployerId is string id ? employers?.KindOf(id) : null;
        if (employer is not null && OtherEmployerOf(row, values) is string other)
        {
            values.Reject("employerId", OfTwo(other));
        }

        if (row.EmployerId is string missing && employers is not null && employer is null)
        {
            values.Reject(
                "employerId",
                employers.IsRejected(missing) ? Unread : NotListedBut(employers.LikeOf(missing))
            );
        }

        if (values.Fault is null && coverage?.Check(row.Facts, employer) is var (column, outside))
        {
            values.Reject(column, outside);
            return false;
        }

        return true;
    }

    /// <summary>The employer on the list that another column of employers names; null is none.</summary>
    private string? OtherEmployerOf(PersonRow row, RowValues values) =>
        list
            .Columns.Seconds.Where(second => second.First.Name == "employerId")
            .Select(second => values.IdIn(second.Column))
            .FirstOrDefault(id => id is not null && id != row.EmployerId && employers?.KindOf(id) is not null);

    private static Wording OfTwo(string other) =>
        new(
            $"另一列写明的单位是“{other}”，也在单位表中；不知以哪个为准",
            $"another column names the employer \"{other}\", which is on the list of employers too"
        );

    private DashAmounts Dashes(PersonRow row, CsvRecord record, RowValues values, string dash)
    {
        values.Reject(dash, DashAmount.Reason);
        return new DashAmounts([.. values.DashAmounts], Reject(row, record, values));
    }

    /// <summary>
    /// A row with a fault. Where something else cannot be read than an employer who is not on the list, the values may stand
    /// in the wrong columns, and the person may be any employer's.
    /// </summary>
    private RejectedRow Rejected(PersonRow row, CsvRecord record, RowValues values, bool isUnread)
    {
        RejectedRow rejected = Reject(row, record, values);
        ImmutableArray<string> like = row.EmployerId is string missing ? LikeOf(missing) : [];
        if (like is [string meant])
        {
            rejected = new RejectedRow(rejected) { EmployerId = meant };
        }

        bool isOfNone = row.EmployerId is string id && employers is not null && employers.KindOf(id) is null;
        return (isUnread && isOfNone) || like.Length > 1 || OtherEmployerOf(row, values) is not null
            ? new RejectedRow(rejected) { MayBeOfAnyEmployer = true }
            : rejected;
    }

    /// <summary>The employers on the list that may be meant by an id that is not on it.</summary>
    private ImmutableArray<string> LikeOf(string id) =>
        employers is null || employers.KindOf(id) is not null || employers.IsRejected(id) ? [] : employers.LikeOf(id);

    private static Wording NotListedBut(ImmutableArray<string> like) =>
        like.IsEmpty
            ? NotListed
            : new Wording(
                $"{NotListed.Zh}；是否指{string.Join("、", like.Select(id => $"“{id}”"))}？改正之前，其合计不能确定",
                $"{NotListed.En}; did you mean {string.Join(", ", like.Select(id => $"\"{id}\""))}? Its totals are open until then"
            );

    /// <summary>A row that could be read, of a person who is not known for certain.</summary>
    private RejectedRow Reject(PersonRow row, CsvRecord record, Wording why)
    {
        RowValues values = new(list.Columns, record);
        values.Reject("id", why);
        return Reject(row, record, values);
    }

    private RejectedRow Reject(PersonRow row, CsvRecord record, RowValues values) =>
        new RejectedRow(list.Reject(record, values.Fault))
        {
            EmployerId = row.EmployerId,
            Id = values.Text("id"),
            // Whether a row whose category cannot be read needs an employer is not known.
            MayBeOfAnyEmployer =
                row.EmployerId is null
                && (
                    values.IsDoubtful
                    || values.Choice<PersonCategory>("category") is not PersonCategory read
                    || UnplacedEmployees.NeedsEmployer(read)
                ),
        };

    /// <summary>The employer of a row that could not be split into fields; null where it may be any of several, or none is known.</summary>
    private string? EmployerOf(string text)
    {
        BrokenRow row = new(text, list.Columns.Find("employerId"));
        string[] employersInIt = [.. row.Find(id => employers?.KindOf(id) is not null)];
        return employersInIt is [string only] ? only : null;
    }
}
