using System.Runtime.InteropServices;
using System.Text;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>The amounts on one person's base in one month of a span.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DueAmounts
{
    private readonly DueSpan _span;
    private readonly Int128 _employee;
    private readonly Int128 _employer;
    private readonly Int128 _flexible;

    /// <summary>Computes the amounts.</summary>
    /// <param name="span">The rates.</param>
    /// <param name="fen">The base.</param>
    public DueAmounts(DueSpan span, long fen)
    {
        _span = span;
        _employee = span.Employee?.AmountOn(fen) ?? 0;
        _employer = span.Employer?.AmountOn(fen) ?? 0;
        _flexible = span.Flexible?.AmountOn(fen) ?? 0;
    }

    /// <summary>Whether there is a base.</summary>
    public bool IsSome => _span is not null;

    /// <summary>Adds them to sums.</summary>
    public void AddTo(ref DueSums sums, bool provisional)
    {
        if (_span.Employee is not null)
        {
            sums.Employee.Add(_employee);
        }

        if (_span.Employer is not null)
        {
            sums.Employer.Add(_employer);
        }

        if (_span.Flexible is not null)
        {
            sums.Flexible.Add(_flexible);
        }

        sums.HasAmount = true;
        sums.IsProvisional |= provisional;
    }

    /// <summary>Writes the amounts of a month and that of all months, to the end of the line.</summary>
    public void Write(DueSpan span, int months, ByteBuffer lines)
    {
        if (span.IsExact)
        {
            WriteExact(span, months, lines);
            return;
        }

        Write(span.Employee, (long)_employee, lines);
        Write(span.Employer, (long)_employer, lines);
        Write(span.Flexible, (long)_flexible, lines);
        if (span.Employee is not null || span.Employer is not null || span.Flexible is not null)
        {
            lines.AppendYuan((long)(_employee + _employer + _flexible) * months);
        }

        lines.Append(",\n"u8);
    }

    private static void Write(RoundedRate? applied, long fen, ByteBuffer lines)
    {
        if (applied is not null)
        {
            lines.AppendYuan(fen);
        }

        lines.Append((byte)',');
    }

    private void WriteExact(DueSpan span, int months, ByteBuffer lines)
    {
        decimal?[] yuan =
        [
            span.Employee?.YuanOf(_employee),
            span.Employer?.YuanOf(_employer),
            span.Flexible?.YuanOf(_flexible),
        ];
        foreach (decimal? amount in yuan.Append(yuan.Sum(amount => amount ?? 0m) * months))
        {
            lines.Append(Encoding.UTF8.GetBytes(FigureFormat.Exact(amount) ?? ""));
            lines.Append((byte)',');
        }

        lines.Append((byte)'\n');
    }
}
