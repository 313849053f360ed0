using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Shows figures as people write them: money with its fen, constants as the circular has them.</summary>
internal sealed class FigureText(RuleSet set, CaseFacts facts)
{
    public const string Unknown = "?";
    private const string Minus = "−";
    private const decimal ShownOfEndless = 10_000m;

    /// <summary>
    /// An exact amount: to the fen, further where it goes on, and with an ellipsis where no decimal ever holds it.
    /// </summary>
    public static string Money(Rational value)
    {
        string digits = value.ToString();
        if (digits.Contains('/', StringComparison.Ordinal))
        {
            decimal cut = decimal.Truncate(value.ToDecimal() * ShownOfEndless) / ShownOfEndless;
            digits = cut.ToString("F4", CultureInfo.InvariantCulture) + "…";
        }
        else
        {
            int point = digits.IndexOf('.', StringComparison.Ordinal);
            int places = point < 0 ? 0 : digits.Length - point - 1;
            string zeros = new('0', Math.Max(0, 2 - places));
            digits = point < 0 ? $"{digits}.{zeros}" : digits + zeros;
        }

        return Signed(digits);
    }

    /// <summary>The value of a part of a condition.</summary>
    public string Value(Node node) =>
        node switch
        {
            ChoiceNode choice => choice.Name,
            FactNode { Symbol.Type.IsChoice: true } fact => Choice(fact.Symbol),
            { Constant: not null } => Constant(node),
            _ when facts.First.Number(node) is not Rational value => Unknown,
            _ when IsCount(node) => Signed(facts.First.Number(node)!.Value.ToString()),
            _ => Money(facts.First.Number(node)!.Value),
        };

    /// <summary>The figure that stands for a name in arithmetic: a yearly wage is shown as it was published.</summary>
    public string Figure(Node node) =>
        node is FactNode fact
        && fact.Symbol == Vocabulary.ReferenceWage
        && facts.Wage is { IsAnnual: true, Yuan: decimal yuan }
            ? $"{Published(yuan)} ÷ 12"
            : Value(node);

    private string Choice(Symbol symbol) => symbol.Type.Choices[(int)facts.Number(symbol)!.Value.Numerator];

    private string Constant(Node node) =>
        node is ParameterNode named
            ? set.FindParameter(named.Name)!.Value.ToString(CultureInfo.InvariantCulture)
            : Signed(node.Constant!.Value.ToString());

    private static string Published(decimal yuan) =>
        yuan == decimal.Truncate(yuan) ? yuan.ToString("F0", CultureInfo.InvariantCulture) : FigureFormat.Money(yuan);

    /// <summary>Heads and months are no money.</summary>
    private static bool IsCount(Node node) =>
        node.All().All(part => part is not (AmountNode or FactNode { Symbol.Grain: > 1 }));

    private static string Signed(string digits) => digits.Replace("-", Minus, StringComparison.Ordinal);
}
