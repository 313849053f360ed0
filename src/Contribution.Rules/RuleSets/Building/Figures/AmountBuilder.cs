using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>Types the amounts of one year, each after those it reads.</summary>
/// <param name="layers">The files.</param>
/// <param name="withheld">The amounts whose announced figures are not to be known: their formula counts, if there is one.</param>
/// <param name="faults">Receives the faults.</param>
internal sealed class AmountBuilder(Layers layers, IReadOnlySet<string> withheld, List<Fault> faults)
{
    private static readonly FaultWords RoundedTwice = FaultWords.Saying(
        new Wording(
            "数额重复取整：表达式与 rounding 只能有一处",
            "the amount is rounded twice: in its expression and by rounding"
        )
    );

    /// <summary>The figures and the amounts; expressions read the names in the scope, the figures and the amounts before.</summary>
    public ImmutableArray<CitedAmount> Build(Scope scope, ImmutableArray<CitedAmount> figures)
    {
        ImmutableArray<CitedAmount>.Builder built = figures.ToBuilder();
        scope = scope
            .With(figures.ToDictionary(figure => figure.Name, figure => Typing.Amount(figure.Amount)))
            .Withholding(Faulty(layers.Named("figures", file => file.Figures), figures));
        // An amount with the name of a figure is a fault, which the check of names reports.
        IReadOnlyList<Part<AmountPart>> parts =
        [
            .. layers
                .Named("amounts", file => file.Amounts)
                .Where(part => !figures.Any(figure => figure.Name == part.Key)),
        ];
        IReadOnlyList<Part<AmountPart>> sorted = NameOrder.Sort(parts, part => part.Value, faults);
        scope = scope.Withholding(parts.Where(part => !sorted.Contains(part)).Select(part => part.Key));
        foreach (Part<AmountPart> part in sorted)
        {
            Required.Text(part, "article", part.Value.Article, faults);
            YearValuePart? said = part.Layer.Pick(part.Value.ByYear);
            FigureRange.Check(part, said, Fen.MaxYuan, faults);
            FigureRange.CheckFen(part, said, faults);
            YearValuePart? announced = InTime(part.Key, said);
            bool isWithheld = announced is not null && !announced.IsEarlier && withheld.Contains(part.Key);
            if (Amount(part, announced?.Value, isWithheld, scope) is not Amount amount)
            {
                scope = scope.Withholding([part.Key]);
            }
            else
            {
                Source source = Required.Source(part, announced?.Source, part.Value.Source, faults);
                built.Add(
                    new CitedAmount(amount, announced?.Article ?? part.Value.Article, source)
                    {
                        Called = Required.InBoth(part, "name", part.Name, faults),
                        Text = part.Value.Value,
                        Reading = Required.InBoth(part, "reading", announced?.Reading ?? part.Value.Reading, faults),
                        AnnouncedFor =
                            amount.Announced is not null && part.Layer.Year != layers.Child.Year
                                ? part.Layer.Year
                                : null,
                        Earlier = announced?.Provisional?.Value,
                        EarlierSource = announced?.Provisional is { Value: not null } charged
                            ? charged.Source ?? announced.Source ?? source
                            : null,
                        Provisional =
                            announced?.Provisional is { Value: null } mark && amount.Announced is not null
                                ? new ProvisionalMark(mark.SettledBy, mark.Until)
                                : null,
                    }
                );
                scope = scope.With(part.Key, Typing.Amount(amount));
            }
        }

        return built.ToImmutable();
    }

    /// <summary>The names of the parts that were not built: each has a fault of its own.</summary>
    public static IEnumerable<string> Faulty<T>(IEnumerable<Part<T>> written, ImmutableArray<CitedAmount> built) =>
        written.Select(part => part.Key).Except(built.Select(amount => amount.Name), StringComparer.Ordinal);

    /// <summary>The announced figure; where it is not to be known yet, the one that was charged until it was settled.</summary>
    private YearValuePart? InTime(string name, YearValuePart? announced) =>
        announced?.Provisional is { Value: decimal earlier } mark
        && withheld.Contains(name)
        && !withheld.Contains(CitedAmount.NameOfEarlier(name))
            ? new YearValuePart(earlier)
            {
                IsEarlier = true,
                Article = announced.Article,
                Source = mark.Source ?? announced.Source,
                Provisional = mark with { Value = null },
            }
            : announced;

    private Amount? Amount(Part<AmountPart> part, decimal? announced, bool isWithheld, Scope scope)
    {
        AmountPart written = part.Value;
        string key = part.Layer.YearKey;
        (Expression? value, Rounding? own) = part.ParseAmount("value", written.Value, scope, faults) ?? default;
        if (own is not null && written.Rounding is not null)
        {
            faults.Add(
                part.Fault(FaultCode.DuplicateId, "rounding", written.Value, "round …(…) | rounding")
                    .With(words: RoundedTwice)
            );
        }

        if (value is null && announced is null)
        {
            if (written.Value is null)
            {
                faults.Add(part, FaultCode.Missing, "", null, $"value | byYear/{key}");
            }

            return null;
        }

        return new Amount(part.Key)
        {
            Value = value?.Root ?? (isWithheld ? new FactNode(Vocabulary.NotAnnounced(part.Key)) : null),
            Announced = isWithheld ? null : announced,
            Rounding = written.Rounding is RoundingPart rounding
                ? RoundingBuilder.Build(rounding, part, "rounding", faults)
                : own,
        };
    }
}
