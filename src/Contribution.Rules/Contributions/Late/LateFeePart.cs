using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>Days late of the same rate.</summary>
public sealed class LateFeePart
{
    internal LateFeePart(DateOnly from, DateOnly through, decimal ratePerDay, string document, string article) =>
        (From, Through, RatePerDay, Document, Article) = (from, through, ratePerDay, document, article);

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly Through { get; }

    /// <summary>The rate a day, as a ratio of the contribution: 0.0005 is 0.05 %.</summary>
    public decimal RatePerDay { get; }

    /// <summary>The law.</summary>
    public string Document { get; }

    /// <summary>Its article.</summary>
    public string Article { get; }

    /// <summary>The number of days.</summary>
    public int Days => Through.DayNumber - From.DayNumber + 1;

    internal Rational ExactOf(decimal amount) =>
        Rational.From(amount) * Rational.From(RatePerDay) * Rational.From(Days);
}
