using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>Reads itemised pay: a CSV of person, employer, item, amount and month. Every row comes out once.</summary>
public static class PayReader
{
    private const string Person = "personId";

    private static readonly Wording NoMonth = new("不是月份,应如 2010-01", "not a month such as 2010-01");
    private static readonly Wording NotMoney = new("不是金额,应如 2277.83", "not an amount of money such as 2277.83");

    /// <summary>Reads the pay of a year. Whatever stands in the file, it does not throw.</summary>
    /// <param name="file">The file, in UTF-8 or GB18030.</param>
    /// <param name="year">The year; rows of another are rejected, and touch nobody's average.</param>
    public static PayReading Read(RosterFile file, int year)
    {
        ArgumentNullException.ThrowIfNull(file);
        Sheet sheet = Sheet.Of(file, ListKind.Pay);
        if (sheet.Faults.Length > 0)
        {
            return new PayReading { Faults = sheet.Faults };
        }

        List<PayLine> lines = [];
        List<RejectedRow> rejected = [];
        HashSet<Payee> uncertain = [];
        HashSet<string> guessed = [];
        foreach (CsvRecord record in sheet.Rows)
        {
            if (record.Fault is not null)
            {
                rejected.Add(sheet.Reject(record, fault: null));
                guessed.Add(Guess(record.Text, sheet.Columns.Of(Person)!.Index));
                continue;
            }

            RowValues values = new(sheet.Columns, record);
            PayLine line = Read(record.Line, values, year, out bool ofAnotherYear);
            if (values.Fault is null)
            {
                lines.Add(line);
                continue;
            }

            rejected.Add(sheet.Reject(record, values.Fault) with { EmployerId = line.Payee.EmployerId });
            if (!ofAnotherYear && line.Payee.PersonId.Length > 0)
            {
                uncertain.Add(line.Payee);
            }
        }

        uncertain.UnionWith(lines.Select(line => line.Payee).Where(payee => guessed.Contains(payee.PersonId)));
        return new PayReading
        {
            Lines = [.. lines],
            Rejected = [.. rejected],
            Uncertain = [.. uncertain],
            Notes = [.. sheet.Notes],
            NoRows = (int)sheet.NoRows.Count,
        };
    }

    private static PayLine Read(int line, RowValues values, int year, out bool ofAnotherYear)
    {
        Payee payee = new(values.Required(Person), values.Text("employerId"));
        string item = values.Required("item");
        PayMonth month = Month(values, year, out ofAnotherYear);
        return new PayLine
        {
            Line = line,
            Payee = payee,
            Name = values.Text("name"),
            Item = item,
            Amount = Amount(values),
            Month = month,
        };
    }

    private static PayMonth Month(RowValues values, int year, out bool ofAnotherYear)
    {
        string text = values.Required("month");
        bool read = PayMonth.TryParse(text, out PayMonth month);
        ofAnotherYear = read && month.Year != year;
        if (!read)
        {
            values.Reject("month", text.EndsWith(".1", StringComparison.Ordinal) ? Uncertain(text) : NoMonth);
        }
        else if (ofAnotherYear)
        {
            values.Reject("month", new Wording($"不在 {year} 年内", $"not in {year}"));
        }

        return month;
    }

    private static Wording Uncertain(string text) =>
        new(
            $"“{text}”可能是 1 月，也可能是 10 月（表格会去掉末尾的 0）；请写成 {text[..^2]}-01 或 {text[..^2]}-10",
            $"it may be January or October, as spreadsheets drop the last 0; write {text[..^2]}-01 or {text[..^2]}-10"
        );

    /// <summary>Money that may be below zero: payrolls correct one line by another.</summary>
    private static decimal Amount(RowValues values)
    {
        string text = values.Required("amount");
        if (NoAmount.Is(text))
        {
            values.Reject("amount", NoAmount.Reason);
            return 0m;
        }

        bool negative = text.StartsWith('-');
        string without = negative ? text[1..] : text;
        decimal yuan = 0m;
        Wording? wrong = without.Length == 0 ? NotMoney : MoneyText.Read(without, out yuan);
        if (wrong is not null)
        {
            values.Reject("amount", wrong);
        }

        return negative ? -yuan : yuan;
    }

    /// <summary>What stands at the person's place in a row that could not be cut into fields.</summary>
    private static string Guess(string row, int place) =>
        row.Split(',').ElementAtOrDefault(place)?.Trim(' ', '"') ?? "";
}
