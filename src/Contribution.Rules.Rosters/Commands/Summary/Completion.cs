using Contribution.Rules.Numbers;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>How far a target is reached (完成率).</summary>
/// <param name="Row">The target.</param>
/// <param name="Actual">The figure that was reached.</param>
internal sealed record Completion(TargetRow Row, decimal Actual)
{
    private const int Decimals = 2;

    private static readonly Wording Least = new(
        "名单有未读入的行或未能核定的基数，完成数可能偏低",
        "the list has rows that were rejected or bases that are not known: the figure reached may be larger"
    );

    /// <summary>
    /// Whether the figure reached may be larger: rows of the roster were rejected, or bases that it sums up are not known. What
    /// a larger figure could turn round is open then.
    /// </summary>
    public bool IsLeast { get; init; }

    /// <summary>Actual / target, exactly.</summary>
    internal Rational Fraction => Rational.From(Actual) / Rational.From(Row.Target);

    /// <summary>The percentage, rounded half up to the decimals of the printed one; to two where none is printed.</summary>
    public Percentage Shown => Percentage.From(Fraction, Row.Printed?.Decimals ?? Decimals);

    /// <summary>Whether the printed percentage is the computed one; null where none is printed, and where it is open.</summary>
    public bool? Matches => Row.Printed is Percentage printed && !IsLeast ? printed.Value == Shown.Value : null;

    /// <summary>Whether the exact percentage is not below the goal; null where there is no goal, and where it is open.</summary>
    public bool? ReachesGoal =>
        Row.Goal is not Percentage goal ? null
        : Fraction >= Rational.From(goal.Value / 100m) ? true
        : IsLeast ? null
        : false;

    /// <summary>The finding on a figure that may be larger, or on a printed percentage that differs; else null.</summary>
    public Wording? Finding
    {
        get
        {
            if (IsLeast)
            {
                return Least;
            }

            if (Matches != false)
            {
                return null;
            }

            Percentage exact = Percentage.From(Fraction, Math.Max(Decimals, Row.Printed!.Decimals));
            string division = $"{FigureFormat.Text(Actual)} / {FigureFormat.Text(Row.Target)} = {exact}";
            return new Wording(
                $"{Row.Name}：{division}，即 {Shown}，原文印作 {Row.Printed}{Slip("（按进位取整的结果）", "（按舍去取整的结果）")}",
                $"{Row.Name}: {division}, that is {Shown}, but {Row.Printed} is printed{Slip(" (rounded up)", " (rounded down)")}"
            );
        }
    }

    private string Slip(string up, string down) =>
        Is(RoundingMode.Up) ? up
        : Is(RoundingMode.Down) ? down
        : "";

    private bool Is(RoundingMode mode) =>
        Percentage.From(Fraction, Row.Printed!.Decimals, mode).Value == Row.Printed.Value;
}
