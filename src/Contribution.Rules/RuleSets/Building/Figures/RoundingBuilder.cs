using System.Globalization;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>Reads the rounding of the year; its step is a whole number of fen, above zero.</summary>
internal static class RoundingBuilder
{
    public static Rounding Build<T>(RoundingPart written, Part<T> part, string at, List<Fault> faults)
    {
        RoundingOfYear rounding = OfYear(written, part.Layer);
        if (rounding.Step <= 0 || rounding.Step % 0.01m != 0 || rounding.Step > 1_000_000m)
        {
            faults.Add(
                part,
                FaultCode.OutOfRange,
                at,
                rounding.Step.ToString(CultureInfo.InvariantCulture),
                "0.01, 0.1, 1, … 1000000 yuan"
            );
            return new Rounding(0.01m, rounding.Mode);
        }

        return new Rounding(rounding.Step, rounding.Mode);
    }

    /// <summary>Gets the rounding for the year that the file is read for, else for all years.</summary>
    public static RoundingOfYear OfYear(RoundingPart written, Layer layer) => layer.Pick(written.ByYear) ?? written;
}
