using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Types the closed lists of tiers of one year.</summary>
internal sealed class TierBuilder(Layers layers, Scope constant, List<Fault> faults)
{
    private const string Wage = "referenceWage";

    /// <summary>The lists; their tiers read what amounts read, and amounts.</summary>
    public ImmutableArray<TierList> Build() =>
        [.. layers.Named("tiers", file => file.Tiers).Select(List).OfType<TierList>()];

    private TierList? List(Part<TiersPart> part)
    {
        TiersPart written = part.Value;
        Required.Text(part, "article", written.Article, faults);
        int before = faults.Count;
        TiersOfYear ofYear =
            part.Layer.Pick(written.ByYear)
            ?? new TiersOfYear
            {
                Ratios = written.Ratios,
                Of = written.Of,
                Amounts = written.Amounts,
                Rounding = written.Rounding,
            };
        string[] texts =
        [
            .. (ofYear.Ratios ?? []).Select(ratio =>
                string.Create(CultureInfo.InvariantCulture, $"{ratio} * {ofYear.Of ?? written.Of ?? Wage}")
            ),
            .. ofYear.Amounts ?? [],
        ];
        Rounding? rounding = (ofYear.Rounding ?? written.Rounding) is RoundingPart given
            ? RoundingBuilder.Build(given, part, "rounding", faults)
            : null;
        CitedAmount[] tiers =
        [
            .. texts.Select((text, place) => Tier(part, place + 1, text, rounding)).OfType<CitedAmount>(),
        ];
        if (texts.Length == 0)
        {
            faults.Add(part.Fault(FaultCode.Missing, "", null, "ratios | amounts"));
        }

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

    private CitedAmount? Tier(Part<TiersPart> part, int place, string text, Rounding? rounding)
    {
        if (part.ParseAmount("amounts", text, constant, faults) is not (Expression value, var own))
        {
            return null;
        }

        bool isFigure = value.Root is NumberNode;
        Amount amount = new(string.Create(CultureInfo.InvariantCulture, $"{part.Key}[{place}]"))
        {
            Announced = isFigure ? value.Root.Constant!.Value.ToDecimal() : null,
            Value = value.Root,
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
            Reading = Required.Wording(part, "reading", part.Value.Reading, faults),
        };
    }

    private (Node? Low, Node? High) Within(Part<TiersPart> part)
    {
        if (part.Value.Within is not { } ends)
        {
            return (null, null);
        }

        if (ends.Length != 2)
        {
            faults.Add(part.Fault(FaultCode.OutOfRange, "within", string.Join(", ", ends), "[floor, ceiling]"));
            return (null, null);
        }

        foreach (string name in ends.Where(name => constant.Find(name) is null && !constant.Withholds(name)))
        {
            faults.Add(
                part.Fault(
                    FaultCode.UnknownReference,
                    "within",
                    name,
                    string.Join(", ", constant.Names),
                    NearestName.Find(name, constant.Names)
                )
            );
        }

        return (constant.Find(ends[0]), constant.Find(ends[1]));
    }
}
