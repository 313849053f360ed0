using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>Values of employers' lines of which there are few, each made once and then copied; each thread has its own.</summary>
internal sealed class DueBytes
{
    private static readonly byte[][] Statuses =
    [
        .. Enum.GetValues<SumStatus>().Select(status => CsvBytes.Join(ChoiceNames.Of(status), "")),
    ];

    private static readonly byte[] NoRuling = CsvBytes.Join("", null, null, null, "");

    private readonly Dictionary<(Insurance, MonthSpan), byte[]> _months = [];
    private readonly Dictionary<Ruling, byte[]> _rulings = new(ReferenceEqualityComparer.Instance);

    /// <summary>The insurance, the months and their number, each with a comma behind it.</summary>
    public byte[] Months(Insurance insurance, MonthSpan months)
    {
        if (!_months.TryGetValue((insurance, months), out byte[]? written))
        {
            written = CsvBytes.Join(
                ChoiceNames.Of(insurance),
                months.From.ToString(),
                months.Through.ToString(),
                FigureFormat.Text(months.Count),
                ""
            );
            _months.Add((insurance, months), written);
        }

        return written;
    }

    /// <summary>Status, rule and article of an employer's base, each with a comma before it, and a comma behind.</summary>
    /// <param name="ruling">The ruling; null where there is no employer.</param>
    public byte[] Ruling(Ruling? ruling)
    {
        if (ruling is null)
        {
            return NoRuling;
        }

        if (!_rulings.TryGetValue(ruling, out byte[]? written))
        {
            written = CsvBytes.Join("", ChoiceNames.Of(ruling.Status), ruling.Rule, ruling.Article, "");
            _rulings.Add(ruling, written);
        }

        return written;
    }

    /// <summary>The status of a sum, with a comma behind it.</summary>
    public static byte[] Status(SumStatus status) => Statuses[(int)status];
}
