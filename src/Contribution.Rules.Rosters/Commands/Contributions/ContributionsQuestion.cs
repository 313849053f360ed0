using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters;

/// <summary>The question for a whole roster: the bases, and the contributions on them in some months.</summary>
public sealed class ContributionsQuestion
{
    /// <summary>The bases; their insurance comes first.</summary>
    public required RosterQuestion Bases
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The requested insurances, in the order of the answer; empty is that of <see cref="Bases"/>.</summary>
    public ImmutableArray<Insurance> Insurances { get; init; } = [];

    /// <summary>The months.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>The class of industry of employers whose row has none.</summary>
    public int? IndustryClass { get; init; }

    /// <summary>The floating factor of the work injury rate for employers whose row gives none.</summary>
    public decimal Floating { get; init; } = 1m;

    /// <summary>How the employer's contributions are collected, where the rule set does not say it.</summary>
    public CollectionMode? Collection { get; init; }

    /// <summary>The caller's own rates; they win over those on file.</summary>
    public ImmutableArray<ContributionRate> Rates { get; init; } = [];

    /// <summary>The caller's own roundings; they win over those on file.</summary>
    public ImmutableArray<ContributionRounding> Roundings { get; init; } = [];

    /// <summary>Makes the question with own rates and roundings of a file, which has them as a request does.</summary>
    /// <param name="utf8">The file: <c>rates</c> and <c>roundings</c>.</param>
    /// <param name="faults">The faults; where there are any, the rates must not be used.</param>
    public ContributionsQuestion WithRatesOf(ReadOnlyMemory<byte> utf8, out ImmutableArray<Fault> faults)
    {
        List<Fault> found = [];
        (ImmutableArray<ContributionRate> rates, ImmutableArray<ContributionRounding> roundings) =
            ContributionsRequest.ReadRates(utf8, Bases.Jurisdiction, Months.From, found);
        faults = [.. found];
        return On(Bases, rates, roundings);
    }

    /// <summary>Makes the question on the bases of another question.</summary>
    internal ContributionsQuestion On(RosterQuestion bases) => On(bases, Rates, Roundings);

    private ContributionsQuestion On(
        RosterQuestion bases,
        ImmutableArray<ContributionRate> rates,
        ImmutableArray<ContributionRounding> roundings
    ) =>
        new()
        {
            Bases = bases,
            Insurances = Insurances,
            Months = Months,
            IndustryClass = IndustryClass,
            Floating = Floating,
            Collection = Collection,
            Rates = rates,
            Roundings = roundings,
        };

    /// <summary>The question of each insurance, that of the bases first.</summary>
    internal IEnumerable<RosterQuestion> Each(RosterQuestion bases) =>
        (Insurances.IsDefaultOrEmpty ? [] : Insurances)
            .Where(insurance => insurance != bases.Insurance)
            .Select(insurance => bases with { Insurance = insurance })
            .Prepend(bases);

    /// <summary>Finds the months in which persons of a list are insured.</summary>
    internal PersonMonths PersonMonths(IContributionRules rules) => new(Months, Bases.MonthsInForce(rules));

    /// <summary>Makes the request of one employer and its persons.</summary>
    /// <param name="bases">The question of the bases.</param>
    /// <param name="terms">The terms of the employer's row.</param>
    /// <param name="insured">Persons who are insured in some of the months only.</param>
    internal ContributionsRequest ToRequest(
        BasesRequest bases,
        EmployerTerms terms,
        ImmutableArray<InsuredMonths> insured
    ) =>
        new()
        {
            Bases = bases,
            Insurances = Insurances,
            Months = Months,
            InsuredMonths = insured,
            IndustryClass = terms.IndustryClass,
            Floating = terms.Floating,
            Collection = Collection,
            Rates = Rates,
            Roundings = Roundings,
        };
}
