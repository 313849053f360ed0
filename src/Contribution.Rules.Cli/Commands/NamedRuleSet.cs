using Contribution.Rules.Cli.Text;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A rule set that the user names by its id.</summary>
internal static class NamedRuleSet
{
    /// <summary>The full id.</summary>
    /// <exception cref="UserErrorException">There is none; the message lists those of the place, or of all places.</exception>
    public static RuleSetId Find(RuleSetCatalogue catalogue, string id, Locale locale)
    {
        string coded = new NamedPlace(locale).Id(id);
        RuleSetId[] named = [.. catalogue.Ids.Where(known => IsMeant(known, coded))];
        if (named.Length == 1)
        {
            return named[0];
        }

        if (named.Length > 1)
        {
            throw new UserErrorException([
                locale.Pick($"规则集“{id}”的年度分为几段，请指明：", $"the year of \"{id}\" is in parts; name one:"),
                .. named.Select(part => "  " + part),
            ]);
        }

        string[] all = [.. catalogue.Ids.Select(known => known.ToString())];
        string[] ofFamily =
        [
            .. all.Where(known => known.StartsWith(coded.TrimEnd('/') + "/", StringComparison.Ordinal)),
        ];
        string[] ofPlace = [.. all.Where(known => NearPlace.Is(known, coded))];
        string[] ids =
            ofFamily.Length > 0 ? ofFamily
            : ofPlace.Length > 0 ? ofPlace
            : all;
        string? nearest = ofFamily.Length == 0 ? NearPlace.Nearest(coded, all) : null;
        string didYouMean = nearest is null ? "" : locale.Pick($"是否指“{nearest}”？", $"did you mean \"{nearest}\"? ");
        string[] lines =
        [
            locale.Pick($"没有规则集“{id}”；{didYouMean}现有：", $"no rule set \"{id}\"; {didYouMean}there are:"),
            .. ids.Select(known => "  " + known),
        ];
        throw new UserErrorException(lines, ExitCode.NotCovered);
    }

    /// <summary>The only one of a part of its year answers to the year alone too, as it does to a request.</summary>
    private static bool IsMeant(RuleSetId known, string id) =>
        known.ToString() == id || (known with { Month = null }).ToString() == id;
}
