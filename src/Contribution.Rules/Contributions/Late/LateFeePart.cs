using Contribution.Rules.Numbers;

namespace Contribution.Rules.Contributions.Late;

/// <summary>Days late of the same rate.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="RatePerDay">The rate a day, as a ratio of the contribution.</param>
/// <param name="Document">The law.</param>
/// <param name="Article">Its article.</param>
internal sealed record LateFeePart(DateOnly From, DateOnly Through, decimal RatePerDay, string Document, string Article)
{
    /// <summary>The number of days.</summary>
    public int Days => Through.DayNumber - From.DayNumber + 1;

    public Rational ExactOf(decimal amount) => Rational.From(amount) * Rational.From(RatePerDay) * Rational.From(Days);
}
