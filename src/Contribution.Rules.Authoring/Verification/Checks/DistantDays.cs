using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>Finds days of a file's document that lie long after the years that the file is of: mostly a digit is wrong.</summary>
internal static class DistantDays
{
    // Documents of closed years come late, but not that late; those have a mark of their own, <c>retroactive</c>.
    private const int MostYears = 5;

    /// <summary>The faults of a rule file.</summary>
    public static IEnumerable<Fault> In(RuleFile file)
    {
        (string Key, DateOnly? Day)[] days =
        [
            ("issued", file.Source.Issued),
            ("published", file.Source.Published),
            ("inForceFrom", file.Source.InForceFrom),
        ];
        int last = file.ContributionYears.Last;
        return days.Where(one => one.Day?.Year > last + MostYears)
            .Select(one =>
            {
                string day = FigureFormat.Day(one.Day!.Value);
                string most = FigureFormat.Text(last + MostYears);
                return new Fault(FaultCode.OutOfRange, $"/source/{one.Key}", day, $"… {most}")
                {
                    Words = FaultWords.Saying(
                        new Wording(
                            $"{day} 比最后一个缴费年度 {FigureFormat.Text(last)} 晚五年以上：请核对年份",
                            $"{day} lies more than five years after the last contribution year, {FigureFormat.Text(last)}: check the year"
                        )
                    ),
                };
            });
    }
}
