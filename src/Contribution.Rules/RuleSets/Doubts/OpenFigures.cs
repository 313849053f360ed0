using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.RuleSets.Doubts;

/// <summary>
/// Makes the findings on figures of a rule set that are not settled: provisional ones, and those that are not on file.
/// </summary>
internal static class OpenFigures
{
    /// <summary>Whether findings name a figure that is charged for the time being and settled later.</summary>
    public static bool AreProvisional(IEnumerable<Finding> findings) =>
        findings.Any(finding => finding.Code == FindingCode.ProvisionalFigure);

    /// <summary>One finding for each.</summary>
    public static ImmutableArray<Finding> Find(RuleSet set) =>
        [
            .. set.Amounts.Select(amount => amount.Figure).OfType<NamedFigure>().Where(f => !f.IsKnown).Select(Missing),
            .. set
                .Parameters.Where(parameter => parameter.Provisional is not null)
                .Select(parameter =>
                    Provisional(
                        DoubtfulFigures.Name(parameter.Name, parameter.Called),
                        parameter.Value,
                        parameter.Provisional!
                    )
                ),
            .. set
                .Amounts.Where(amount => amount.Provisional is not null)
                .Select(amount =>
                    Provisional(DoubtfulFigures.Name(amount.Name, amount.Called), amount.Announced, amount.Provisional!)
                ),
        ];

    private static Finding Missing(NamedFigure figure) =>
        new(
            FindingCode.FigureMissing,
            DoubtfulFigures.Path,
            $"未收录：{figure.Zh}；以其计算的数额不能确定",
            $"not on file: {figure.En}; what is computed from it is not known"
        );

    /// <summary>One figure; its value is not said where it is computed from a provisional one.</summary>
    private static Finding Provisional(Wording figure, decimal? value, ProvisionalMark mark)
    {
        string known = value is decimal yuan ? string.Create(CultureInfo.InvariantCulture, $" = {yuan}") : "";
        string space = known.Length == 0 ? "" : " ";
        return new Finding(
            FindingCode.ProvisionalFigure,
            DoubtfulFigures.Path,
            $"{figure.Zh}{known}{space}为暂定数{Words("，暂定至 ", mark.Until)}；{mark.SettledBy?.Zh ?? "正式数额公布"}后重新核定，并按规定补差",
            $"{figure.En}{known} is provisional{Words(" until ", mark.Until)}: bases are determined again once it is settled{Words(" by ", mark.SettledBy?.En)}"
        );
    }

    private static string Words(string before, string? said) => said is null ? "" : before + said;
}
