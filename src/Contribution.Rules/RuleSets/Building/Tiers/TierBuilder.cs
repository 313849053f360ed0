using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Tiers;

/// <summary>Types the closed lists of tiers of one year.</summary>
/// <param name="layers">The files.</param>
/// <param name="constant">The names that tiers read.</param>
/// <param name="withheld">The announced tiers that are not to be known; <c>missing</c> names their list.</param>
/// <param name="faults">Receives the faults.</param>
internal sealed class TierBuilder(Layers layers, Scope constant, IReadOnlySet<string> withheld, List<Fault> faults)
{
    private const string Wage = "referenceWage";

    /// <summary>The lists; their tiers read the same names as amounts, and amounts.</summary>
    public ImmutableArray<TierList> Build() =>
        [.. layers.Named("tiers", file => file.Tiers).Select(List).OfType<TierList>()];

    private TierList? List(Part<TiersPart> part)
    {
        TiersPart written = part.Value;
        Required.Text(part, "article", written.Article, faults);
        int before = faults.Count;
        TiersOfYear? own = part.Layer.Pick(written.ByYear);
        TiersOfYear ofYear =
            own
            ?? new TiersOfYear
            {
                Ratios = written.Ratios,
                Of = written.Of,
                Amounts = written.Amounts,
                Rounding = written.Rounding,
            };
        Part<TiersPart> said = own is null ? part : part.OfYear();
        WrittenTier[] texts =
        [
            .. ofYear.Ratios is { Length: > 0 } ratios
                ? Ratios(ratios, said.Below("ratios"), Factor(ofYear.Of is null ? part : said, ofYear.Of ?? written.Of))
                : [],
            .. (ofYear.Amounts ?? []).Select((text, place) => new WrittenTier(said.Below("amounts"), place, text)),
        ];
        Rounding? rounding = (ofYear.Rounding ?? written.Rounding) is RoundingPart given
            ? RoundingBuilder.Build(given, part, "rounding", faults)
            : null;
        CitedAmount[] tiers = [.. texts.Select((text, place) => Tier(text, place + 1, rounding)).OfType<CitedAmount>()];
        if (ofYear.Ratios is null or [] && ofYear.Amounts is null or [])
        {
            faults.Add(part, FaultCode.Missing, "", null, "ratios | amounts");
        }

        CheckTwice(tiers, said);
        CheckTwice(ofYear.Ratios ?? [], said);
        (Node? low, Node? high) = Within(part);
        return faults.Count > before
            ? null
            : new TierList(
                part,
                new ListNode(part.Key, [.. tiers.Select(tier => Typing.Amount(tier.Amount))])
                {
                    Low = low,
                    High = high,
                    Size = 1 + tiers.Sum(tier => 1 + (tier.Amount.Value?.Size ?? 0)),
                    Depth = 2 + tiers.Select(tier => tier.Amount.Value?.Depth ?? 0).DefaultIfEmpty().Max(),
                },
                [.. tiers]
            );
    }

    /// <summary>The factor that the ratios are multiplied by; null where it is faulty.</summary>
    private string? Factor(Part<TiersPart> part, string? of)
    {
        Expression? factor = part.Parse(of is null ? "ratios" : "of", of ?? Wage, constant, DataType.Number, faults);
        bool isSum = factor?.Root is ArithmeticNode { Operation: Arithmetic.Add or Arithmetic.Subtract };
        return isSum ? $"({factor!.Text})" : factor?.Text;
    }

    private IEnumerable<WrittenTier> Ratios(decimal[] ratios, Part<TiersPart> part, string? factor)
    {
        for (int place = 0; place < ratios.Length; place++)
        {
            if (ratios[place] < 0)
            {
                faults.Add(
                    part,
                    FaultCode.OutOfRange,
                    FigureFormat.Text(place),
                    FigureFormat.Text(ratios[place]),
                    "0 …"
                );
            }
            else if (factor is not null)
            {
                yield return new WrittenTier(part, place, $"{FigureFormat.Text(ratios[place])} * {factor}");
            }
        }
    }

    private CitedAmount? Tier(WrittenTier written, int place, Rounding? rounding)
    {
        (Part<TiersPart> part, int at, string text) = written;
        if (part.ParseAmount(FigureFormat.Text(at), text, constant, faults) is not (Expression value, var own))
        {
            return null;
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"{part.Key}[{place}]");
        bool isFigure = value.Root is NumberNode;
        bool isWithheld = isFigure && withheld.Contains(name);
        Amount amount = new(name)
        {
            Announced = isFigure && !isWithheld ? value.Root.Constant!.Value.ToDecimal() : null,
            Value = isWithheld ? new FactNode(Vocabulary.NotAnnounced(part.Key)) : value.Root,
            // Another amount of the rule set has a rounding of its own, if any.
            Rounding = own ?? (isFigure || value.Root is AmountNode ? null : rounding),
        };
        return new CitedAmount(amount, part.Value.Article, Required.Source(part, part.Value.Source, faults))
        {
            Called = new Wording(
                string.Create(CultureInfo.InvariantCulture, $"第{place}档"),
                string.Create(CultureInfo.InvariantCulture, $"tier {place}")
            ),
            Text = text,
            Reading = Required.InBoth(part, "reading", part.Value.Reading, faults),
        };
    }

    /// <summary>A figure that stands twice is most often one that was meant to be another.</summary>
    private void CheckTwice(CitedAmount[] tiers, Part<TiersPart> part)
    {
        foreach ((CitedAmount before, CitedAmount tier) in tiers.Zip(tiers.Skip(1)))
        {
            if (tier.Announced is decimal yuan && before.Announced == yuan)
            {
                AddTwice(part, "", FigureFormat.Text(yuan));
            }
        }
    }

    private void CheckTwice(decimal[] ratios, Part<TiersPart> part)
    {
        foreach (
            decimal ratio in ratios.GroupBy(ratio => ratio).Where(same => same.Count() > 1).Select(same => same.Key)
        )
        {
            AddTwice(part, "ratios", FigureFormat.Text(ratio));
        }
    }

    private void AddTwice(Part<TiersPart> part, string child, string figure)
    {
        FaultWords words = FaultWords.Saying(
            new Wording($"缴费档次 {figure} 重复", $"the tier {figure} is given twice")
        );
        faults.Add(part.Fault(FaultCode.DuplicateId, child, figure, "two tiers").With(words: words));
    }

    private (Node? Low, Node? High) Within(Part<TiersPart> part)
    {
        if (part.Value.Within is not { } ends)
        {
            return (null, null);
        }

        if (ends.Length != 2)
        {
            faults.Add(part, FaultCode.OutOfRange, "within", string.Join(", ", ends), "[floor, ceiling]");
            return (null, null);
        }

        foreach (string name in ends.Where(name => constant.Find(name) is null && !constant.Withholds(name)))
        {
            faults.Add(
                part,
                FaultCode.UnknownReference,
                "within",
                name,
                string.Join(", ", constant.Names),
                NearestName.Find(name, constant.Names)
            );
        }

        return (constant.Find(ends[0]), constant.Find(ends[1]));
    }

    /// <summary>A tier as an expression, and where it is written.</summary>
    /// <param name="In">The list that it stands in.</param>
    /// <param name="Place">Its place there, from 0.</param>
    /// <param name="Text">The expression.</param>
    private sealed record WrittenTier(Part<TiersPart> In, int Place, string Text);
}
