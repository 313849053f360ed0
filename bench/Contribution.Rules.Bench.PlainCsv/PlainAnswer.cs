using System.Globalization;
using Contribution.Rules.Bench.ByHand;

namespace Contribution.Rules.Bench.PlainCsv;

/// <summary>The rest of a line of bases: base, status, rule, article, adjustment, missing.</summary>
internal static class PlainAnswer
{
    public static void Write(
        StreamWriter lines,
        in HandDecision decision,
        decimal? provisionalBase,
        int? months,
        string missing
    )
    {
        bool hasBase = decision.Rule is not null && decision.Status != DeterminationStatus.NotInsured;
        decimal? given = hasBase ? decision.Base : null;
        decimal? adjustment =
            decision.Status == DeterminationStatus.Determined ? (given - provisionalBase) * months : null;
        lines.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{given:F2},{Name(decision.Status)},{decision.Rule?.Id},{decision.Rule?.Article},{adjustment:F2},{missing}\n"
            )
        );
    }

    private static string Name(DeterminationStatus status) =>
        status switch
        {
            DeterminationStatus.Determined => "determined",
            DeterminationStatus.Provisional => "provisional",
            DeterminationStatus.Unchanged => "unchanged",
            DeterminationStatus.NotInsured => "notInsured",
            _ => "undetermined",
        };
}
