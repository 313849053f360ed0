using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Language;

/// <summary>A small vocabulary, the values of its facts, and short ways to read an expression over them.</summary>
internal static class SampleFacts
{
    public static readonly DataType Category = DataType.Choice("category", ["employee", "retiree", "owner"]);
    public static readonly DataType Kind = DataType.Choice("kind", ["enterprise", "organ", "none"]);

    public static readonly Symbol Wage = new("person.wage", DataType.Number)
    {
        MayBeUnknown = true,
        Grain = 100,
        Most = 9_999_999_999.99m,
    };

    public static readonly Symbol Reference = Wage with { Name = "reference", Grain = 1200 };

    private static readonly Amount Floor = new("floor")
    {
        Value = Of(
            Scope(Facts(), [KeyValuePair.Create<string, Node>("ratio", Ratio())]),
            "ratio * reference",
            DataType.Number
        ),
    };

    private static readonly Amount Rounded = new("rounded")
    {
        Value = Floor.Value,
        Rounding = new Rounding(1m, RoundingMode.HalfUp),
    };

    private static readonly Amount Announced = new("announced") { Value = Floor.Value, Announced = 1500.50m };

    /// <summary>Three numbers, two choices, two truth values, a parameter, three amounts and two abbreviations.</summary>
    public static readonly Scope All = WithAbbreviations();

    public static Node Truth(string text) => Of(All, text, DataType.Truth);

    public static Node Number(string text) => Of(All, text, DataType.Number);

    public static Fault Fault(string text, DataType? type = null)
    {
        Action reading = () => ExpressionParser.Parse(text, All, type ?? DataType.Truth);
        return reading.Should().Throw<ExpressionException>().Which.Fault;
    }

    /// <summary>An interpreter over the facts named; a fact not named is not known.</summary>
    public static Interpreter With(bool testsAreUnknown, params (string Name, decimal Value)[] facts)
    {
        Dictionary<string, Rational> known = facts.ToDictionary(f => f.Name, f => Rational.From(f.Value));
        return new Interpreter(
            symbol => known.TryGetValue(symbol.Name, out Rational value) ? value : null,
            testsAreUnknown
        );
    }

    private static Node Of(Scope scope, string text, DataType type) => ExpressionParser.Parse(text, scope, type);

    private static Scope Scope(params IEnumerable<KeyValuePair<string, Node>>[] names) =>
        new(names.SelectMany(some => some));

    private static IEnumerable<KeyValuePair<string, Node>> Facts() =>
        new[]
        {
            Wage,
            Reference,
            new Symbol("person.months", DataType.Number) { MayBeUnknown = true, Most = 12 },
            new Symbol("person.category", Category),
            new Symbol("employer.kind", Kind),
            new Symbol("person.hardship", DataType.Truth),
            new Symbol("person.proof", DataType.Truth),
        }.Select(symbol => KeyValuePair.Create<string, Node>(symbol.Name, new FactNode(symbol)));

    private static ParameterNode Ratio() => new("ratio") { Constant = new Rational(3, 5) };

    private static Scope WithAbbreviations()
    {
        Scope scope = Scope(
            Facts(),
            [KeyValuePair.Create<string, Node>("ratio", Ratio())],
            new[] { Floor, Rounded, Announced }.Select(amount =>
                KeyValuePair.Create<string, Node>(amount.Name, new AmountNode(amount))
            )
        );
        return scope.With([
            KeyValuePair.Create<string, Node>(
                "exempt",
                new DefinitionNode("exempt", Of(scope, "person.category = retiree and person.proof", DataType.Truth))
            ),
            KeyValuePair.Create<string, Node>(
                "twice",
                new DefinitionNode("twice", Of(scope, "2 * person.wage", DataType.Number))
            ),
        ]);
    }
}
