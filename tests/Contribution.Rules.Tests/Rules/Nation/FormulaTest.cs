using System.Globalization;
using Contribution.Rules.Authoring;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// Announced amounts and formulas are held together wherever the wage is on file: an amount is what its formula gives, or
/// <c>differing.tsv</c> has both figures.
/// </summary>
public sealed class FormulaTest
{
    private const string Table = "differing.tsv";

    private static readonly RuleSet[] Sets =
    [
        .. RuleSetCatalogue.Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!),
    ];

    [Fact]
    public void Announced_amounts_equal_their_formulas_or_are_listed_with_both_figures()
    {
        string[] differing =
        [
            .. Sets.SelectMany(set =>
                DifferingAmount
                    .In(set, RuleSetCatalogue.Embedded)
                    .Select(amount =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{set.Id}\t{amount.Name}\t{amount.Announced}\t{amount.Computed:0.######}\t{amount.Reading?.En}"
                        )
                    )
            ),
        ];

        if (Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
        {
            File.WriteAllLines(
                NationalTable.PathOf(Table),
                differing.Prepend("id\tamount\tannounced\tby its formula\treason")
            );
        }

        differing.Should().HaveCountGreaterThan(50);
        File.ReadLines(NationalTable.PathOf(Table)).Skip(1).Should().Equal(differing);
    }

    [Fact]
    public void Every_formula_beside_an_announced_amount_has_its_figures_on_file()
    {
        (RuleSet Set, CitedAmount Amount)[] written =
        [
            .. Sets.SelectMany(set =>
                set.Amounts.Where(cited => set.Formulas.Any(formula => formula.Amount.Name == cited.Name))
                    .Select(cited => (set, cited))
            ),
        ];

        written.Should().HaveCountGreaterThan(150);
        written
            .Where(of => DifferingAmount.Compute(of.Set, of.Amount, RuleSetCatalogue.Embedded) is null)
            .Select(of => $"{of.Set.Id} {of.Amount.Name}")
            .Should()
            .BeEmpty();
    }
}
