using System.Globalization;
using System.Text;
using Contribution.Rules.Proof;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Cli.Text;

/// <summary>What a proof found as people read it, with its witness as a request to paste into <c>compute</c>.</summary>
internal static class ProofText
{
    public static IEnumerable<string> Lines(ProofFinding finding, Locale locale)
    {
        yield return locale.Labelled(Words.Of(finding.For, locale), locale.Pick(finding.Zh, finding.En));
        if (finding.Witness is not Witness witness)
        {
            yield break;
        }

        string grid = witness.OnFenGrid
            ? ""
            : locale.Pick("（仅存在于两分之间，数字已取整）", " (only between two fen; figures rounded)");
        string request = Encoding.UTF8.GetString(BasesJson.WriteRequest(witness.Request));
        yield return "  " + locale.Labelled(locale.Pick("反例", "witness") + grid, request);
        foreach ((string name, decimal? yuan) in witness.Totals)
        {
            string value = yuan?.ToString("F2", CultureInfo.InvariantCulture) ?? locale.Pick("未知", "unknown");
            yield return $"  {locale.Pick("其中", "with")} {name} = {value}";
        }

        if (witness.Against is ({ } fact, var greater))
        {
            yield return $"  {locale.Pick("对比", "against")} {fact} = {greater}";
        }
    }
}
