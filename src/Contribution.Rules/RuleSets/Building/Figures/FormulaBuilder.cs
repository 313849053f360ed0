using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>
/// Types the formulas beside announced amounts. They read the same names as amounts, every other amount, and the
/// reference wage and the amounts of the year before as <c>priorYear.</c> and the name.
/// </summary>
internal sealed class FormulaBuilder(
    Layers layers,
    Scope constants,
    ImmutableArray<CitedAmount> amounts,
    List<Fault> faults
)
{
    public ImmutableArray<AnnouncedFormula> Build()
    {
        IReadOnlyList<Part<AmountPart>> parts = layers.Named("amounts", file => file.Amounts);
        return
        [
            .. parts
                .Where(part => part.Layer.Pick(part.Value.ByYear)?.Formula is not null)
                .Select(part => Formula(part, Readable(part.Key, parts)))
                .OfType<AnnouncedFormula>(),
        ];
    }

    private AnnouncedFormula? Formula(Part<AmountPart> part, Scope scope)
    {
        string text = part.Layer.Pick(part.Value.ByYear)!.Formula!;
        Part<AmountPart> ofYear = part.OfYear();
        if (ofYear.ParseAmount("formula", text, scope, faults) is not (Expression value, var own))
        {
            return null;
        }

        // An amount that is taken over keeps its own rounding.
        bool isTakenOver =
            value.Root is AmountNode
            || (
                value.Root is FactNode fact
                && fact.Symbol.Name.StartsWith(Vocabulary.PriorYear, StringComparison.Ordinal)
            );
        Rounding? rounding = amounts.FirstOrDefault(amount => amount.Name == part.Key)?.Rounding;
        return new AnnouncedFormula(
            text,
            new Amount(part.Key) { Value = value.Root, Rounding = own ?? (isTakenOver ? null : rounding) }
        );
    }

    private Scope Readable(string own, IReadOnlyList<Part<AmountPart>> parts) =>
        constants
            .With(
                amounts
                    .Where(amount => amount.Name != own)
                    .ToDictionary(amount => amount.Name, amount => Typing.Amount(amount.Amount))
            )
            .With(
                parts
                    .Select(part => part.Key)
                    .Append(Vocabulary.ReferenceWage.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => Vocabulary.OfPriorYear(name))
                    .ToDictionary(symbol => symbol.Name, symbol => (Node)new FactNode(symbol))
            )
            .Withholding(AmountBuilder.Faulty(parts, amounts).Except([own], StringComparer.Ordinal));
}
