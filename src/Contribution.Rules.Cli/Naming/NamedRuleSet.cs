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
        string coded = new NamedPlace(locale).Id(id);
        RuleSetId[] named = [.. NamedSets.WithId(coded, catalogue)];
        if (named.Length == 1)
        {
            return named[0];
        }

        if (named.Length > 1)
        {
            throw new UserErrorException([
                locale.Pick($"规则集“{id}”的年度分为几段，请指明：", $"the year of \"{id}\" is in parts; name one:"),
                .. named.Select(part => "  " + _typed.Name(part)),
            ]);
        }

        string? nearest = NearPlace.Nearest(coded, catalogue.Ids.Select(known => known.ToString()));
        string didYouMean = nearest is null
            ? ""
            : locale.Pick(
                $"是否指“{_typed.Name(RuleSetId.Parse(nearest))}”？",
                $"did you mean \"{_typed.Name(RuleSetId.Parse(nearest))}\"? "
            );
        string none = locale.Pick($"没有规则集“{id}”；{didYouMean}", $"no rule set \"{id}\"; {didYouMean}");
        RuleSetId[] there = Serving(coded);
        throw new UserErrorException(
            there.Length == 0
                ? [none + locale.Pick("用 rules 命令列出全部规则集", "the command rules lists all of them")]
                :
                [
                    none + locale.Pick("现有：", "there are:"),
                    .. _typed.Families(there).Select(family => "  " + family),
                ],
            ExitCode.NotCovered
        );
    }

    /// <summary>The rule sets of a place, or of a place and an insurance, by name; null where the text names more.</summary>
    /// <param name="text">大庆, or 大庆/养老.</param>
    public string? OfPlace(string text) =>
        Place(text) is var (there, lines)
            ? string.Join(
                '\n',
                [
                    .. lines,
                    locale.Pick(
                        $"查看其一：rules show {_typed.Name(there[^1])}",
                        $"to see one: rules show {_typed.Name(there[^1])}"
                    ),
                    "",
                ]
            )
            : null;

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
            .. _typed.Families(there).Select(family => "  " + family),
        ];

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
