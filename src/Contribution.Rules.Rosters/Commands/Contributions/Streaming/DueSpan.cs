using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>Successive months in which persons of one kind pay by the same rates.</summary>
internal sealed class DueSpan
{
    /// <summary>Makes the span of the rates of an insurance.</summary>
    /// <param name="insurance">The insurance.</param>
    /// <param name="rates">The rates of those who pay on the person's own base.</param>
    /// <param name="first">The first requested month.</param>
    public DueSpan(Insurance insurance, SpanRates rates, YearMonth first)
    {
        (Employee, Employer, Flexible) = (
            rates.For(Payer.Employee),
            rates.For(Payer.Employer),
            rates.For(Payer.Flexible)
        );
        (First, Last, Months) = (
            first.MonthsUntil(rates.Months.From),
            first.MonthsUntil(rates.Months.Through),
            rates.Months.Count
        );
        IsExact = rates.Applied.Any(applied => applied.IsExact);
        Mask = Input.Months.PersonMonths.Bits(First, Months);
        Insurance = CsvBytes.Join(ChoiceNames.Of(insurance), "");
        Written =
        [
            .. Insurance,
            .. CsvBytes.Join(
                rates.Months.From.ToString(),
                rates.Months.Through.ToString(),
                FigureFormat.Text(Months),
                ""
            ),
        ];
    }

    /// <summary>The rate of the employee; null is none.</summary>
    public RoundedRate? Employee { get; }

    /// <summary>The rate of the employer on the person's base; null is none.</summary>
    public RoundedRate? Employer { get; }

    /// <summary>The rate of persons without an employer; null is none.</summary>
    public RoundedRate? Flexible { get; }

    /// <summary>The first month, from 0 for the first requested month.</summary>
    public int First { get; }

    /// <summary>The last month.</summary>
    public int Last { get; }

    /// <summary>The number of months.</summary>
    public int Months { get; }

    /// <summary>A bit for each of the months.</summary>
    public ulong Mask { get; }

    /// <summary>Whether an amount is an exact product.</summary>
    public bool IsExact { get; }

    /// <summary>The insurance as it is written, with a comma behind.</summary>
    public byte[] Insurance { get; }

    /// <summary>Insurance and months as they are written, with a comma behind.</summary>
    public byte[] Written { get; }
}
