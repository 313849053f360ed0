using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Doubts;

/// <summary>Makes the findings on the document and the figures of a rule set that are known from third parties only.</summary>
internal static class DoubtfulFigures
{
    /// <summary>Where these findings stand: they are of the year's rule set, not of anything the request gave.</summary>
    public const string Path = "/contributionYear";

    /// <summary>
    /// One finding for each doubtful document, with the figures that rest on it. As known on a day, those that were charged
    /// then, and those that were not public yet.
    /// </summary>
    public static ImmutableArray<Finding> Find(RuleSet set)
    {
        DoubtfulFigure[] doubtful = [.. Figures(set).Where(figure => figure.Source.IsDoubtful)];
        IEnumerable<Source> sources = set.Source.IsDoubtful ? [set.Source] : [];
        return
        [
            .. sources
                .Concat(doubtful.Select(figure => figure.Source))
                .DistinctBy(source => (source.Document, source.Trust))
                .Select(source =>
                    Finding(
                        source,
                        [.. DoubtfulTiers.Gathered(set.Tiers, doubtful.Where(figure => IsSame(figure.Source, source)))]
                    )
                ),
        ];
    }

    // Two files may cite one document with other titles or notes.
    private static bool IsSame(Source one, Source other) => one.Document == other.Document && one.Trust == other.Trust;

    /// <summary>A figure's name in sentences; its id where it has none.</summary>
    public static Wording Name(string id, Wording? called) =>
        called ?? Glossary.Find("figure", id) ?? Wording.Plain(id);

    private static IEnumerable<DoubtfulFigure> Figures(RuleSet set) =>
        set
            .Parameters.Select(parameter => new DoubtfulFigure(
                parameter.Source,
                parameter.Name,
                parameter.Value,
                parameter.Called
            ))
            .Concat(
                set.Amounts.Zip((set.Whole ?? set).Amounts, (known, whole) => known.Announced is null ? whole : known)
                    .Where(amount => amount.Figure?.IsKnown ?? amount.Announced is not null)
                    .Select(amount => new DoubtfulFigure(amount.Source, amount.Name, amount.Announced, amount.Called)
                    {
                        Named = amount.Figure,
                    })
            );

    private static Finding Finding(Source source, DoubtfulFigure[] figures) =>
        figures.Length == 0
            ? new Finding(
                FindingCode.SourceTrust,
                Path,
                $"{(source.IsOnFile ? $"规则集依据{source.Document}" : "规则集的依据文件未收录")}，来源可信度为 {source.TrustMark}，不是正式文本",
                $"the rule set rests on {source.Document}: {Trust(source)}",
                $"the rule set rests on {source.DocumentFor(chinese: false)}: {Trust(source)}"
            )
            {
                ZhOnForms =
                    (source.IsOnFile ? $"规则集依据的{source.Document}" : "规则集的依据文件未收录，内容")
                    + $"{source.TrustInWords}，以正式文件为准",
            }
            : new Finding(
                FindingCode.FigureTrust,
                Path,
                $"{string.Join("、", figures.Select(figure => figure.Zh))}（{source.DocumentFor(chinese: true)}）：来源可信度为 {source.TrustMark}，不是正式文本",
                $"{string.Join(", ", figures.Select(figure => figure.WithId))} ({source.Document}): {Trust(source)}",
                $"{string.Join(", ", figures.Select(figure => figure.En))} ({source.DocumentFor(chinese: false)}): {Trust(source)}"
            )
            {
                ZhOnForms =
                    $"{string.Join("、", figures.Select(figure => figure.ZhOnForms))}（{source.DocumentFor(chinese: true)}）{source.TrustInWords}，以正式文件为准",
            };

    private static string Trust(Source source) => $"trust {source.TrustMark}, not from an official text";
}
