using System.Globalization;
using System.Numerics;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Generating;

/// <summary>
/// Amounts of money at which rules change their answer, with a fen to each side, and the ends of what money may be.
/// </summary>
internal sealed class Edges
{
    public const string Greatest = "9999999999.99";
    private const long GreatestFen = 999_999_999_999;
    private readonly Dice _dice;
    private readonly List<BigInteger> _fen = [0, 1, GreatestFen];

    public Edges(Dice dice, EffectiveRules rules, Fraction? wage)
    {
        _dice = dice;
        Scope scope = new(rules, new Dictionary<string, object?> { ["referenceWage"] = wage });
        IEnumerable<Node> formulas = rules
            .IndividualBase.Concat(rules.EmployerBase)
            .SelectMany(rule => new[] { rule.When, rule.Base })
            .OfType<Node>();
        Fraction[] numbers =
        [
            .. rules
                .Amounts.Keys.Select(name => scope.Number(new Node.Name(name)))
                .Append(wage)
                .Concat(rules.Tiers.Keys.SelectMany(name => scope.Tiers(name) ?? []).Cast<Fraction?>())
                .OfType<Fraction>()
                .Concat(formulas.SelectMany(Constants)),
        ];
        foreach (Fraction number in numbers)
        {
            Fraction fen = number * Fraction.From(100);
            Add(BigInteger.Divide(fen.Numerator, fen.Denominator));
        }
    }

    /// <summary>Makes one more amount an edge, such as the sum of what others have.</summary>
    public void Add(BigInteger fen)
    {
        if (fen >= 0 && fen <= GreatestFen)
        {
            _fen.Add(fen);
        }
    }

    /// <summary>An amount as JSON: near an edge, any, or a round one.</summary>
    public string Money() =>
        _dice.Below(8) switch
        {
            0 => Text(_dice.Below(1_000_000L)),
            1 => Text(_dice.Below(GreatestFen + 1)),
            2 => Text(_dice.Below(100) * 10_000L),
            _ => Text(BigInteger.Clamp(_dice.Pick(_fen) + _dice.Below(5) - 2, 0, GreatestFen)),
        };

    /// <summary>An amount of fen as JSON has it, with as many decimals as it needs, or with all.</summary>
    private string Text(BigInteger fen)
    {
        string yuan = (fen / 100).ToString(CultureInfo.InvariantCulture);
        string rest = ((int)(fen % 100)).ToString("D2", CultureInfo.InvariantCulture);
        return rest == "00" && _dice.OneIn(2) ? yuan : $"{yuan}.{rest}";
    }

    private static IEnumerable<Fraction> Constants(Node node) =>
        node is Node.Number number ? [number.Value] : node.Parts.SelectMany(Constants);
}
