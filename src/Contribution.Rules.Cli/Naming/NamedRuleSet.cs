using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Naming;

/// <summary>A rule set that the user names by its id, or by names in it.</summary>
internal sealed class NamedRuleSet(RuleSetCatalogue catalogue, Locale locale)
{
    private readonly TypedIds _typed = new(locale);

    /// <summary>The full id.</summary>
    /// <exception cref="UserErrorException">There is none; the message lists what there is of the place.</exception>
    public RuleSetId Find(string id)
    {
        RuleSetId[] named = [.. NamedSets.WithId(new NamedPlace(locale).Id(id), catalogue)];
        return named switch
        {
            [RuleSetId one] => one,
            [] => throw Unknown(id),
            _ => throw new UserErrorException([
                locale.Pick($"规则集“{id}”的年度分为几段，请指明：", $"the year of \"{id}\" is in parts; name one:"),
                .. named.Select(part => "  " + _typed.Name(part)),
            ]),
        };
    }

    /// <summary>
    /// The error of a text that names no rule set. An id without a rule set is not covered; a text that is no id is mistyped.
    /// </summary>
    /// <param name="typed">The text.</param>
    /// <param name="mayBeFile">Whether it might have been the name of a rule file or folder.</param>
    public UserErrorException Unknown(string typed, bool mayBeFile = false)
    {
        string coded = new NamedPlace(locale).Id(typed);
        bool isId = RuleSetId.TryParse(coded, out _);
        if (!isId && Place(typed) is var (of, lines))
        {
            string one = _typed.Name(of.MaxBy(id => id.Year));
            return new UserErrorException([
                locale.Pick(
                    $"“{typed}”未写明险种或年度，请写全，如 {one}",
                    $"\"{typed}\" names no insurance or no year; write it in full, as {one}"
                ),
                .. lines,
            ]);
        }

        string none =
            mayBeFile && !isId
                ? locale.Pick(
                    $"“{typed}”既不是规则集编号，也不是规则文件或目录",
                    $"\"{typed}\" is neither the id of a rule set nor a rule file or folder"
                )
                : locale.Pick($"没有规则集“{typed}”", $"no rule set \"{typed}\"");
        string? nearest = isId ? null : Nearest(coded);
        string head =
            none + locale.DidYouMean(nearest) + (nearest is null ? locale.Pick("；", "; ") : locale.Pick("", " "));
        RuleSetId[] there = Serving(coded);
        return new UserErrorException(
            there.Length == 0
                ? [head + locale.Pick("用 rules 命令列出全部规则集", "the command rules lists all of them")]
                : [head + locale.Pick("现有：", "there are:"), .. Families(there)],
            isId ? ExitCode.NotCovered : ExitCode.InvalidInput
        );
    }

    /// <summary>
    /// The rule sets of a place, or of a place and an insurance, and lines that list them; null where there are none.
    /// </summary>
    /// <param name="text">大庆, or 大庆/养老.</param>
    public (RuleSetId[] There, string[] Lines)? Place(string text)
    {
        string coded = new NamedPlace(locale).Id(text).TrimEnd('/');
        string[] parts = coded.Split('/');
        RuleSetId[] there = Serving(coded);
        if (
            there.Length == 0
            || parts.Length > 2
            || (parts.Length == 2 && !InsuranceNames.TryParse(parts[1], out Insurance _))
        )
        {
            return null;
        }

        return (there, [.. Listed(text, there, parts[0])]);
    }

    private IEnumerable<string> Listed(string text, RuleSetId[] there, string place) =>
        [
            Array.Exists(there, id => id.Jurisdiction == place)
                ? locale.Pick($"“{text}”的规则集：", $"rule sets of \"{text}\":")
                : locale.Pick(
                    $"“{text}”没有自己的规则集，适用上级的：",
                    $"\"{text}\" has no rule set of its own; those of the places above it apply:"
                ),
            .. Families(there),
        ];

    private IEnumerable<string> Families(RuleSetId[] ids) => _typed.Families(ids).Select(family => "  " + family);

    /// <summary>The nearest id, or place and insurance, as people type it; null where none is near.</summary>
    private string? Nearest(string coded)
    {
        string? nearest = NearPlace.Nearest(
            coded,
            catalogue.Ids.Select(id => id.ToString()).Concat(catalogue.Ids.Select(id => id.Family))
        );
        return nearest is null ? null
            : RuleSetId.TryParse(nearest, out RuleSetId one) ? _typed.Name(one)
            : _typed.Family(catalogue.Ids.First(id => id.Family == nearest));
    }

    /// <summary>The place's own rule sets, of the insurance where one is named; else those that apply to it from above.</summary>
    private RuleSetId[] Serving(string coded)
    {
        string[] parts = coded.Split('/');
        RuleSetId[] own = [.. catalogue.Ids.Where(known => known.Jurisdiction == parts[0])];
        RuleSetId[] all =
            own.Length > 0 ? own
            : PlaceTable.Embedded.Get(parts[0]) is not null
                ? [.. catalogue.Ids.Where(known => NotCoveredFaults.Applies(catalogue, known, parts[0]))]
            : [];
        RuleSetId[] insured =
        [
            .. all.Where(known =>
                parts.Length > 1
                && InsuranceNames.TryParse(parts[1], out Insurance insurance)
                && known.Insurance == insurance
            ),
        ];
        return insured.Length > 0 ? insured : all;
    }
}
