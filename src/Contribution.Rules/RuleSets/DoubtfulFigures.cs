using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Results;

namespace Contribution.Rules.RuleSets;

/// <summary>Tells of the document and the figures of a rule set that are known from third parties only.</summary>
internal static class DoubtfulFigures
{
    /// <summary>Where these findings stand: they are of the year's rule set, not of anything the request gave.</summary>
    public const string Path = "/contributionYear";

    /// <summary>What Chinese sentences, and the forms they stand on, call the usual figures.</summary>
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>
    {
        ["floor"] = "下限",
        ["ceiling"] = "上限",
        ["floorRatio"] = "下限比例",
        ["ceilingRatio"] = "上限比例",
        ["organFloor"] = "机关事业单位下限",
        ["organCeiling"] = "机关事业单位上限",
        ["flexibleFloor"] = "灵活就业人员下限",
        ["flexibleCeiling"] = "灵活就业人员上限",
        ["flexibleCeilingRatio"] = "灵活就业人员上限比例",
    }.ToFrozenDictionary();

    /// <summary>One finding for each doubtful document, with the figures that rest on it.</summary>
    public static ImmutableArray<Finding> Of(RuleSet set)
    {
        Figure[] doubtful = [.. Figures(set).Where(figure => figure.Source.IsDoubtful)];
        IEnumerable<Source> sources = set.Source.IsDoubtful ? [set.Source] : [];
        return
        [
            .. sources
                .Concat(doubtful.Select(figure => figure.Source))
                .DistinctBy(source => (source.Document, source.Trust))
                .Select(source => Finding(source, Array.FindAll(doubtful, figure => IsSame(figure.Source, source)))),
        ];
    }

    // Two files may cite one document with other titles or notes.
    private static bool IsSame(Source one, Source other) => one.Document == other.Document && one.Trust == other.Trust;

    /// <summary>A figure's name in Chinese sentences; its own where it has none.</summary>
    public static string NameZh(string name) => Chinese.GetValueOrDefault(name, name);

    private static IEnumerable<Figure> Figures(RuleSet set) =>
        set
            .Parameters.Select(parameter => new Figure(parameter.Source, parameter.Name, parameter.Value))
            .Concat(
                set.Amounts.Where(amount => amount.Figure?.IsKnown ?? amount.Amount.Announced is not null)
                    .Select(amount => new Figure(amount.Source, amount.Amount.Name, amount.Amount.Announced)
                    {
                        Named = amount.Figure,
                    })
            );

    private static Finding Finding(Source source, Figure[] figures) =>
        figures.Length == 0
            ? new Finding(
                "source-trust",
                Path,
                $"规则集依据 {source.DocumentZh}，来源可信度为 {source.Trust}，不是正式文本",
                $"the rule set rests on {source.Document}: trust {source.Trust}, not from an official text"
            )
            : new Finding(
                "figure-trust",
                Path,
                $"{string.Join("、", figures.Select(figure => figure.Zh))}（{source.DocumentZh}）：来源可信度为 {source.Trust}，不是正式文本",
                $"{string.Join(", ", figures.Select(figure => figure.En))} ({source.Document}): trust {source.Trust}, not from an official text"
            );

    private sealed record Figure(Source Source, string Name, decimal? Value)
    {
        /// <summary>The figure of another year or place that it is.</summary>
        public NamedFigure? Named { get; init; }

        public string Zh => Text(Named?.Zh ?? NameZh(Name));

        public string En => Text(Named?.En ?? Name);

        private string Text(string name) =>
            Value is decimal value ? string.Create(CultureInfo.InvariantCulture, $"{name} = {value}") : name;
    }
}
