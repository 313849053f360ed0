using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>
/// Collects the lines of pay of a payroll's rows, or the reasons why there are none and the persons whose pay is then
/// not known.
/// </summary>
/// <param name="payroll">The list.</param>
/// <param name="year">The year of the pay.</param>
internal sealed class PayRows(ListTable payroll, int year)
{
    private readonly List<PayLine> _lines = [];
    private readonly List<RejectedRow> _rejected = [];
    private readonly HashSet<Payee> _uncertain = [];
    private readonly HashSet<string> _uncertainWithAll = [];
    private readonly List<BrokenRow> _broken = [];
    private readonly List<Payee> _unpaid = [];
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<(Payee Payee, YearMonth Month, string Item), PayLine> _paid = [];
    private readonly HashSet<(string? Sheet, int Month)> _sheets = [];
    private int _read;

    /// <summary>Makes the result of reading.</summary>
    /// <param name="notes">The notes on the columns.</param>
    public PayReading Read(IEnumerable<FileNote> notes) =>
        new()
        {
            Lines = [.. _lines],
            RowsRead = _read,
            Unpaid = [.. _unpaid],
            Rejected = [.. _rejected],
            MissingMonths = [.. MissingMonths],
            Uncertain = [.. Uncertain],
            Notes = [.. notes],
            NonDataRows = (int)payroll.NonDataRows.Count,
        };

    /// <summary>
    /// The persons with a row that could not be read, under its employer, or under each of theirs where the row does not say
    /// which one.
    /// </summary>
    private IEnumerable<Payee> Uncertain
    {
        get
        {
            ILookup<string, Payee> payees = _lines
                .Select(line => line.Payee)
                .Concat(_unpaid)
                .Concat(_uncertain)
                .Distinct()
                .ToLookup(payee => payee.PersonId);
            IEnumerable<string> broken = _broken.SelectMany(row => row.Find(payees.Contains));
            return _uncertain.Union(_uncertainWithAll.Union(broken).SelectMany(id => payees[id]));
        }
    }

    /// <summary>
    /// With a payroll for each month, a month between others that has none. In one table a month without a row is one without
    /// pay, as its other months came from the same place.
    /// </summary>
    private IEnumerable<YearMonth> MissingMonths
    {
        get
        {
            int[] months = [.. _sheets.Select(one => one.Month).Distinct().Order()];
            bool isByMonth = months.Length > 1 && _sheets.DistinctBy(one => one.Sheet).Count() == _sheets.Count;
            return isByMonth
                ? Enumerable
                    .Range(months[0], months[^1] - months[0])
                    .Except(months)
                    .Select(month => new YearMonth(year, month))
                : [];
        }
    }

    /// <summary>Rejects a row that cannot be cut into values.</summary>
    /// <param name="record">The row.</param>
    /// <param name="person">The column of the persons' ids.</param>
    public void RejectBroken(CsvRecord record, Column? person)
    {
        _rejected.Add(payroll.Reject(record, fault: null));
        _broken.Add(new BrokenRow(record.Text, person));
    }

    /// <summary>Takes the lines of a row, or rejects it.</summary>
    /// <param name="record">The row.</param>
    /// <param name="values">Its values.</param>
    /// <param name="payee">The person who was paid.</param>
    /// <param name="month">Its month; one of another year leaves nothing open, none at all is not read.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isWhole">Whether they are a person's whole pay of a month: the same again is a copy of the payroll.</param>
    public void Take(CsvRecord record, RowValues values, Payee payee, YearMonth month, PayLine[] lines, bool isWhole)
    {
        if (month.Year == year)
        {
            _sheets.Add((payroll.PlaceOf(record.Line).Sheet, month.Month));
        }

        if (isWhole && lines.Length > 0 && values.Fault is null && !_whole.TryAdd(Key(lines), record.Line))
        {
            RowPlace first = payroll.PlaceOf(_whole[Key(lines)]);
            values.Reject(
                "personId",
                new Wording($"与{first.Zh}完全相同，疑为重复", $"the same as {first.En}, most likely a copy of it")
            );
        }

        if (isWhole && values.Fault is null && Twice(lines) is (PayLine one, PayLine two))
        {
            values.Reject(
                "personId",
                new Wording(
                    $"“{two.Item}”在{one.Place.Zh}已有同月的 {FigureFormat.Money(one.Amount)}，可能是另一个月的，或为更正；同月补发的请合为一行",
                    $"\"{two.Item}\" has {FigureFormat.Money(one.Amount)} of the same month at {one.Place.En}; it may be of another month, or a correction: write what was paid in one month in one row"
                )
            );
        }

        if (values.Fault is null)
        {
            _lines.AddRange(lines);
            _unpaid.AddRange(lines.Length == 0 ? [payee] : Array.Empty<Payee>());
            _read++;
            return;
        }

        _rejected.Add(new RejectedRow(payroll.Reject(record, values.Fault)) { EmployerId = payee.EmployerId });
        if ((month == default || month.Year == year || values.IsDoubtful) && payee.PersonId.Length > 0)
        {
            _uncertain.Add(payee);
            if (values.ReadableId("employerId") is null)
            {
                _uncertainWithAll.Add(payee.PersonId);
            }
        }
    }

    /// <summary>
    /// A line of an item that a row before has an amount of, for the same person and month. An amount below zero corrects the one
    /// before it, and a sheet of back pay (补发) adds to it. A sheet of bonuses has sums and taxes of its own.
    /// </summary>
    private (PayLine Before, PayLine Line)? Twice(PayLine[] lines)
    {
        PayLine[] paid =
        [
            .. lines.Where(line => line.IsOwnPay && line.Amount > 0m && line.Place.Sheet?.Contains('补') != true),
        ];
        PayLine? twice = Array.Find(paid, line => _paid.ContainsKey(ItemOf(line)));
        foreach (PayLine line in twice is null ? paid : [])
        {
            _paid.TryAdd(ItemOf(line), line);
        }

        return twice is null ? null : (_paid[ItemOf(twice)], twice);
    }

    private static (Payee Payee, YearMonth Month, string Item) ItemOf(PayLine line) =>
        (line.Payee, line.Month, ItemName.Normalize(line.Item));

    private static string Key(PayLine[] lines) =>
        string.Join(
            '\n',
            lines.Select(line => $"{line.Payee} {line.Month} {line.Item} {FigureFormat.Money(line.Amount)}")
        );
}
