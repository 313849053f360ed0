using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The persons of one category in the built-in population.</summary>
/// <param name="unit">The reference wage that their wages are shares of, in yuan a month.</param>
internal sealed class BuiltInStaff(decimal unit)
{
    /// <summary>
    /// Wages as shares of the reference wage: close together where floors and ceilings lie, and about as wages are
    /// spread, most of them below the average.
    /// </summary>
    // csharpier-ignore
    private static readonly ImmutableArray<decimal> Shares =
    [
        0.25m, 0.40m, 0.45m, 0.50m, 0.55m, 0.58m, 0.60m, 0.62m, 0.65m, 0.68m,
        0.70m, 0.75m, 0.80m, 0.85m, 0.90m, 0.95m, 1.00m, 1.05m, 1.10m, 1.20m,
        1.30m, 1.40m, 1.60m, 1.80m, 2.00m, 2.50m, 2.90m, 3.00m, 3.20m, 4.00m,
    ];

    /// <summary>The number of them that have a wage and nothing unusual; they come first.</summary>
    public static int Usuals => Shares.Length;

    /// <summary>
    /// One for each share, every other one in hardship or with proof of being exempt, two of three with a declared base.
    /// After them: one whose wage is not known, one whose wage cannot be determined, one newly hired, one whose base
    /// was determined already.
    /// </summary>
    /// <param name="category">The category.</param>
    /// <param name="prefix">The prefix of their numbers.</param>
    public IEnumerable<PersonFacts> Create(PersonCategory category, string prefix)
    {
        PersonFacts[] usual = [.. Shares.Select((share, index) => Usual(category, share, index))];
        PersonFacts unknown = new() { Id = "", Category = category };
        PersonFacts[] unusual =
        [
            unknown with
            {
                PreviousYearBase = Yuan(0.80m),
            },
            unknown with
            {
                WageUndeterminable = true,
            },
            unknown with
            {
                FirstMonthWage = Yuan(0.70m),
            },
            Usual(category, 0.90m, 0) with
            {
                DeterminedBase = Yuan(0.85m),
            },
        ];
        return usual
            .Concat(unusual)
            .Select((person, index) => person with { Id = $"{prefix}-{ChoiceNames.Of(category)}-{Number(index + 1)}" });
    }

    private PersonFacts Usual(PersonCategory category, decimal share, int index)
    {
        decimal wage = Yuan(share);
        bool isOdd = index % 2 == 1;
        CurveCase person = new(category, EmployerKind: null, Hardship: isOdd) { ExemptionProof = isOdd };
        return person.With(wage, id: "") with { PreviousYearBase = wage, DeclaredBase = index % 3 == 2 ? null : wage };
    }

    private decimal Yuan(decimal share) => decimal.Round(share * unit, 2, MidpointRounding.AwayFromZero);

    private static string Number(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
