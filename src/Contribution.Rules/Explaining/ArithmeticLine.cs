namespace Contribution.Rules;

/// <summary>One step of an explanation's arithmetic.</summary>
public sealed class ArithmeticLine
{
    internal ArithmeticLine(string name, string text, string exact) => (Name, Text, Exact) = (name, text, exact);

    /// <summary>The computed value: an amount or an abbreviation by its name, or <c>base</c>.</summary>
    public string Name { get; }

    /// <summary>How, as the rule file has it; null for an announced figure.</summary>
    internal string? Formula { get; init; }

    /// <summary>The step for people: <c>0.60 × 2277.83 = 1366.698 → 1366.70</c>.</summary>
    public string Text { get; }

    /// <summary>The exact value before any rounding: a decimal, or a fraction where no decimal holds it.</summary>
    public string Exact { get; }

    /// <summary>The value after rounding, in yuan; null where the step rounds nothing.</summary>
    public decimal? Rounded { get; internal init; }

    /// <summary>The article that states the amount; null for an abbreviation and for the base, which its rule states.</summary>
    internal string? Article { get; init; }

    /// <summary>Whether it is a figure that was announced, not computed.</summary>
    internal bool Announced { get; init; }

    /// <summary>The step with the words for the amount or abbreviation in place of its name.</summary>
    public Wording InWords
    {
        get => field ?? Wording.Plain(Text);
        internal init;
    }
}
