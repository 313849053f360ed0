using Contribution.Rules.Numbers;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters;

/// <summary>One of the two compared rule sets, with its reference wage.</summary>
public sealed record ImpactSide
{
    /// <summary>The rule sets that answer.</summary>
    public required IContributionRules Rules
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The one that is compared.</summary>
    public required RuleSet Set
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The requested place; null is the rule set's own, not one below it.</summary>
    public string? Place { get; init; }

    /// <summary>The published average wages; null is none given.</summary>
    public ReferenceWages? ReferenceWages { get; init; }

    /// <summary>Whether the shipped table's reference wage is taken where none is given.</summary>
    public bool UseReferenceTable { get; init; }

    /// <summary>The as-known-on date of the answer; null is all that is known.</summary>
    public DateOnly? AsKnownOn { get; init; }

    /// <summary>Whether the reference wage is neither given nor published, but assumed for the built-in population.</summary>
    public bool IsWageAssumed { get; init; }

    /// <summary>The reference wage that the rules read; null where they read none or it is not known.</summary>
    public AppliedReferenceWage? WageUsed => Reading.Used;

    /// <summary>
    /// The amounts of the rule set, such as floor and ceiling, in yuan a month; those that are not known are left out.
    /// </summary>
    internal IEnumerable<decimal> Amounts
    {
        get
        {
            Rational? wage = Reading.Exact;
            return Set
                .Amounts.Select(amount => Vocabulary.Under(wage).Number(amount.Amount))
                .OfType<Rational>()
                .Select(yuan => yuan.ToDecimal());
        }
    }

    internal WageReading Reading => new WageReader(Set, Rules.Catalogue).Read(Question.ToRequest(null, []));

    /// <summary>The question for a roster on this side.</summary>
    public RosterQuestion Question =>
        new()
        {
            Jurisdiction = Place ?? Set.Id.Jurisdiction,
            ContributionYear = Set.Id.Year,
            ContributionMonth = Set.Id.FirstMonth,
            Insurance = Set.Id.Insurance,
            ReferenceWages = ReferenceWages,
            UseReferenceTable = UseReferenceTable,
            AsKnownOn = AsKnownOn,
        };
}
