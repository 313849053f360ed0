using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Texts of well-typed expressions over a few facts, parameters and amounts, and values for the facts.</summary>
internal static class RandomExpressions
{
    private static readonly string[] Money =
    [
        "person.priorYearMonthlyWage",
        "person.declaredBase",
        "employer.pensionBase",
    ];
    private static readonly string[] Numbers = [.. Money, "referenceWage", "person.provisionalMonths", "twice"];
    private static readonly string[] Amounts = ["floor", "jiao", "announced"];
    private static readonly string[] Constants =
    [
        "0",
        "1",
        "12",
        "0.6",
        "3.00",
        "100",
        "2277.83",
        "ratio",
        "share",
        "(1 / 3)",
        "-2",
    ];
    private static readonly string[] Factors = ["0.6", "3", "ratio", "-share", "0.5", "(1 / 3)", "0"];
    private static readonly string[] Divisors = ["2", "12", "-3", "(ratio + 1)"];
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Truths = ["true", "false", "person.hardship", "person.exemptionProof", "poor"];
    private static readonly string[] Categories = ["employee", "rehiredRetiree", "flexibleWorker"];

    /// <summary>The expressions of the amounts and abbreviations.</summary>
    public static readonly (string Name, string Text, Rounding? Rounding, decimal? Announced)[] NamedAmounts =
    [
        ("floor", "ratio * referenceWage", null, null),
        ("jiao", "max(floor, referenceWage / 3) - 0.05", new Rounding(0.1m, RoundingMode.HalfUp), null),
        ("announced", "referenceWage", null, 1500.50m),
    ];

    public static readonly (string Name, decimal Value)[] Parameters = [("ratio", 0.6m), ("share", 0.75m)];

    public static readonly (string Name, string Text)[] Abbreviations =
    [
        ("poor", "person.priorYearMonthlyWage < floor"),
        ("twice", "2 * person.priorYearMonthlyWage"),
    ];

    /// <summary>The facts that the expressions read.</summary>
    public static readonly Symbol[] Facts =
    [
        .. Vocabulary
            .Readable(BaseKind.IndividualBase, referenceWage: true)
            .Where(symbol => Numbers.Concat(Truths).Append("person.category").Contains(symbol.Name)),
    ];

    /// <summary>The text of a condition.</summary>
    public static Gen<string> Truth { get; } = Gen.Sized(size => TruthOf(Math.Min(size / 12, 4)));

    /// <summary>The text of a number.</summary>
    public static Gen<string> Number { get; } = Gen.Sized(size => NumberOf(Math.Min(size / 12, 4)));

    /// <summary>
    /// Each fact in whole grains, near enough to one another to be equal now and then; null where it is not known.
    /// </summary>
    public static Gen<long?[]> Values { get; } =
        Facts
            .Select(Value)
            .Aggregate(
                Gen.Constant(Array.Empty<long?>()),
                (all, one) => from values in all from value in one select (long?[])[.. values, value]
            );

    private static Gen<long?> Value(Symbol symbol)
    {
        Gen<long> known =
            symbol.Type == DataType.Truth ? Gen.Choose(0, 1).Select(value => (long)value)
            : symbol.Type.IsChoice ? Gen.Choose(0, symbol.Type.Choices.Length - 1).Select(value => (long)value)
            : Gen.OneOf(
                Gen.Elements(0L, 1L, 1500L, 227783L)
                    .Select(value => value * (symbol.Grain / (symbol.Grain > 1 ? 100 : 1))),
                Gen.Choose(0, (int)Math.Min(symbol.Most, 6_000) * symbol.Grain).Select(value => (long)value),
                Gen.Constant((long)(symbol.Most * symbol.Grain))
            );
        return symbol.MayBeUnknown
            ? Gen.Frequency((1, Gen.Constant((long?)null)), (3, known.Select(value => (long?)value)))
            : known.Select(value => (long?)value);
    }

    private static Gen<string> NumberOf(int depth)
    {
        Gen<string> leaf = Gen.OneOf(Gen.Elements(Numbers), Gen.Elements(Amounts), Gen.Elements(Constants));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> part = NumberOf(depth - 1);
        return Gen.OneOf(
            leaf,
            Joined(part, Gen.Elements("+", "-"), part),
            Joined(Gen.Elements(Factors), Gen.Constant("*"), part),
            Joined(part, Gen.Constant("*"), Gen.Elements(Factors)),
            Joined(part, Gen.Constant("/"), Gen.Elements(Divisors)),
            part.Select(text => $"-({text})"),
            Called(Gen.Elements("min", "max"), part)
        );
    }

    private static Gen<string> TruthOf(int depth)
    {
        Gen<string> number = NumberOf(Math.Max(depth - 1, 0));
        Gen<string> leaf = Gen.OneOf(
            Gen.Elements(Truths),
            from left in number
            from sign in Gen.Elements(Comparisons)
            from right in number
            select $"{left} {sign} {right}",
            from value in number
            from low in number
            from high in number
            select $"{value} between {low} and {high}",
            from value in number
            from many in number.NonEmptyListOf()
            select $"{value} in ({string.Join(", ", many.Take(3))})",
            from sign in Gen.Elements("=", "!=")
            from category in Gen.Elements(Categories)
            select $"person.category {sign} {category}",
            from categories in Gen.SubListOf(Categories)
            select $"person.category in ({string.Join(", ", categories.DefaultIfEmpty("businessOwner"))})",
            from value in number
            from sign in Gen.Elements("=", "!=")
            select $"({value}) {sign} null"
        );
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> part = TruthOf(depth - 1);
        return Gen.OneOf(
            leaf,
            Joined(part, Gen.Elements("and", "or", "=", "!="), part),
            part.Select(text => $"not({text})")
        );
    }

    private static Gen<string> Joined(Gen<string> left, Gen<string> sign, Gen<string> right) =>
        from a in left
        from between in sign
        from b in right
        select $"({a}) {between} ({b})";

    private static Gen<string> Called(Gen<string> function, Gen<string> part) =>
        from name in function
        from parts in part.NonEmptyListOf()
        select $"{name}({string.Join(", ", parts.Take(3))})";
}
