using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>A finding of a proof in words, with the case that shows it.</summary>
internal static class ProofText
{
    /// <summary>A line for the finding, and some for its witness.</summary>
    /// <param name="finding">The failure.</param>
    /// <param name="locale">The language.</param>
    /// <param name="asRequest">Whether the witness is there as a request too, to paste into <c>compute</c>.</param>
    public static IEnumerable<string> Lines(ProofFinding finding, Locale locale, bool asRequest = false)
    {
        yield return locale.Labelled(locale.Translate(finding.For), locale.Pick(finding.Zh, finding.En));
        if (finding.Witness is not Witness witness)
        {
            yield break;
        }

        string grid = witness.OnFenGrid
            ? ""
            : locale.Pick("（仅存在于两分之间，数字已取整）", " (only between two fen; figures rounded)");
        yield return "  "
            + locale.Labelled(locale.Pick("反例", "witness") + grid, locale.Pick(WitnessWords.Describe(witness)));
        if (WitnessWords.Against(witness) is Wording greater)
        {
            yield return "  " + locale.Labelled(locale.Pick("对比", "against"), locale.Pick(greater));
        }

        if (asRequest)
        {
            string request = Encoding.UTF8.GetString(BasesJson.WriteRequest(witness.Request));
            yield return "  " + locale.Labelled(locale.Pick("请求", "request"), request);
        }
    }
}
