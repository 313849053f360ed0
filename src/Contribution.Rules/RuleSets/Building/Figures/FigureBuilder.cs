using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Doubts;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Wages;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>
/// Fixes the figures of other years and places that a rule set names. Each becomes an amount: a constant where it is on
/// file, else an unknown one.
/// </summary>
internal sealed class FigureBuilder(
    Layers layers,
    FigureSource source,
    IReadOnlySet<string> withheld,
    List<Fault> faults
)
{
    private readonly PublishedFigures _published = new(layers.Child.Id, source);

    public ImmutableArray<CitedAmount> Build() =>
        [.. layers.Named("figures", file => file.Figures).Select(Figure).OfType<CitedAmount>()];

    private CitedAmount? Figure(Part<FigurePart> part)
    {
        FigurePart written = part.Value;
        Required.Text(part, "article", written.Article, faults);
        if (YearOf(part) is not int year || !IsSound(part, year))
        {
            return null;
        }

        Rounding? rounding = written.Rounding is RoundingPart given
            ? RoundingBuilder.Build(given, part, "rounding", faults)
            : null;
        PublishedFigure? found =
            withheld.Contains(part.Key) || IsOfNoticeNotOnFile(written, part.Layer, year) ? null
            : written.Amount is not null ? _published.Amount(written, year)
            : _published.Wage(written, part.Layer, year);
        (Wording called, string withIds) = Words(written, year);
        Source own = Required.Source(part, written.Source, faults);
        Amount amount = new(part.Key)
        {
            Announced = rounding is null ? found?.Yuan : null,
            Value = found?.Node ?? new FactNode(Vocabulary.MissingFigure(part.Key)),
            Rounding = rounding,
        };
        return new CitedAmount(amount, written.Article, found?.Source ?? own)
        {
            Called = called,
            Text = found?.Text ?? withIds,
            Reading = Required.InBoth(part, "reading", written.Reading, faults),
            Provisional = found?.Provisional,
            Figure = new NamedFigure(found is not null, called.Zh, called.En) { WithIds = withIds },
        };
    }

    /// <summary>The year it is of: of a wage the one whose average it is, of an amount the contribution year.</summary>
    private int? YearOf(Part<FigurePart> part)
    {
        FigurePart written = part.Value;
        int? named = written.Amount is null ? written.StatisticYear : written.ContributionYear;
        if ((named is null) != (written.YearsBefore is null))
        {
            return named ?? part.Layer.Year - written.YearsBefore;
        }

        string key = written.Amount is null ? "statisticYear" : "contributionYear";
        faults.Add(part, FaultCode.Missing, "", null, $"{key} | yearsBefore");
        return null;
    }

    /// <summary>
    /// An amount of the file's own year is what a notice names that is not on file: nothing on file can give it. Nor can a
    /// rule set of the year that is built, or of a later one, in a file that extends one of a later year: it might rest on
    /// the one that is built.
    /// </summary>
    private bool IsOfNoticeNotOnFile(FigurePart written, Layer layer, int year) =>
        written.Amount is not null && (year == layer.Year || year >= layers.Child.Year);

    /// <summary>Whether it has the keys of one thing only, and a year, place and family that there can be.</summary>
    private bool IsSound(Part<FigurePart> part, int year)
    {
        FigurePart written = part.Value;
        (string Key, bool IsThere)[] astray = written.Amount is null
            ? [("of", written.Of is not null), ("contributionYear", written.ContributionYear is not null)]
            :
            [
                ("place", written.Place is not null),
                ("name", written.Name is not null),
                ("population", written.Population is not null),
                ("statisticYear", written.StatisticYear is not null),
                ("from", written.From is not null || written.FromByYear is not null),
            ];
        foreach ((string key, _) in astray.Where(key => key.IsThere))
        {
            faults.Add(part, FaultCode.UnknownName, key, key, written.Amount is null ? "place" : "amount, of");
        }

        int last = written.Amount is null || written.Of is null ? part.Layer.Year : part.Layer.Year - 1;
        if (year < HeaderCheck.FirstYear || year > last)
        {
            faults.Add(
                part,
                FaultCode.OutOfRange,
                "",
                year.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{HeaderCheck.FirstYear} … {last}")
            );
        }

        bool isPlace = written.Place is null || PlaceCodes.IsJurisdiction(written.Place);
        if (!isPlace)
        {
            faults.Add(part, FaultCode.OutOfRange, "place", written.Place, "six digits (GB/T 2260)");
        }

        if (written.Amount is null && Populations.FindSlip(written.Population) is string meant)
        {
            faults.Add(
                part.Fault(FaultCode.UnknownValue, "population", written.Population, Populations.Known, meant)
                    .With(words: Populations.Unknown(meant))
            );
        }

        bool isFamily = written.Of is null || RuleSetId.TryParse($"{written.Of}/{HeaderCheck.FirstYear}", out _);
        if (!isFamily)
        {
            faults.Add(part, FaultCode.OutOfRange, "of", written.Of, "jurisdiction/insurance");
        }

        return isPlace && isFamily && astray.All(key => !key.IsThere) && year >= HeaderCheck.FirstYear && year <= last;
    }

    /// <summary>Writes the name of the figure, and the same with ids.</summary>
    private (Wording Called, string WithIds) Words(FigurePart written, int year)
    {
        if (written.Amount is string amount)
        {
            string family = written.Of ?? layers.Child.Id.Family;
            Wording name = DoubtfulFigures.Name(amount, called: null);
            return (
                new Wording(
                    string.Create(CultureInfo.InvariantCulture, $"{Family(family).Zh} {year} 年度的{name.Zh}"),
                    string.Create(CultureInfo.InvariantCulture, $"the {name.En} of {Family(family).En}, {year}")
                ),
                string.Create(CultureInfo.InvariantCulture, $"{amount} of {family}/{year}")
            );
        }

        string place = written.Place ?? layers.Child.Id.Jurisdiction;
        return (
            new Wording(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{PlaceTable.NameOf(place, chinese: true)} {year} 年社会平均工资{Which(chinese: true)}"
                ),
                Average(PlaceTable.NameOf(place, chinese: false), Which(chinese: false))
            ),
            Average(place, Aside([written.Name, written.Population], " ", " ({0})"))
        );

        string Average(string of, string which) =>
            string.Create(CultureInfo.InvariantCulture, $"the average wage of {of} in {year}{which}");

        string Which(bool chinese) =>
            Aside(
                [written.Name, Population(written.Population)?.For(chinese)],
                chinese ? "，" : ", ",
                chinese ? "（{0}）" : " ({0})"
            );
    }

    private static string Aside(string?[] said, string separator, string form)
    {
        string all = string.Join(separator, said.OfType<string>());
        return all.Length == 0 ? "" : form.Replace("{0}", all, StringComparison.Ordinal);
    }

    /// <summary>A place and an insurance in words; as it is written where it names none.</summary>
    private static Wording Family(string family) =>
        RuleSetId.TryParse($"{family}/{HeaderCheck.FirstYear}", out RuleSetId id)
            ? RuleSetNames.Family(id)
            : Wording.Plain(family);

    private static Wording? Population(string? population) =>
        population is null ? null : Glossary.Find("population", population) ?? Wording.Plain(population);
}
