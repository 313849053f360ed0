using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Rosters.Commands.Redetermine;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>Computes a redetermination in yuan: each difference of bases at the rate of each month.</summary>
/// <param name="rules">The rule sets and rates.</param>
/// <param name="question">The question as it is answered now, with the work injury class and the way of collection.</param>
internal sealed class RedeterminedContributions(IContributionRules rules, ContributionsQuestion question)
{
    private readonly HashSet<Fault> _faults = [];
    private readonly Dictionary<
        (MonthSpan, Payer, int?, decimal),
        Func<decimal, decimal, Outcome<ContributionTrueUp>>
    > _trueUps = [];

    private readonly RuleSet? _set = question.Bases.FindRuleSet(rules);

    /// <summary>The faults of the question and the rates that are not on file; each once.</summary>
    public IReadOnlyCollection<Fault> Faults => _faults;

    /// <summary>
    /// Whether some employer's contributions rest on a way of collection that neither the rule set nor the question says: on
    /// the employer's base where there is one, else on each person's.
    /// </summary>
    public bool IsCollectionAssumed { get; private set; }

    /// <summary>The lines of one employer: those whose base changed. Bases that were not computed have no line.</summary>
    public IEnumerable<TrueUpLine> Compute(RedeterminedEmployer employer)
    {
        EmployerTerms terms = EmployerTerms.Read(employer.Row, question);
        if (!terms.Faults.IsEmpty)
        {
            _faults.UnionWith(terms.Faults);
            return [];
        }

        if (_set is null)
        {
            // No base was determined, and none differs.
            return [];
        }

        bool single = IsSingle(employer, _set);
        IEnumerable<(string? Person, Payer Payer, Difference Difference)> asked = employer.Persons.SelectMany(person =>
            PayersOf(person, single).Select(payer => ((string?)person.Row.Facts.Id, payer, person.Difference))
        );
        if (!single && employer.Own is Difference own)
        {
            asked = asked.Append((null, Payer.Employer, own));
        }

        return asked
            .Where(one => one.Difference is { Class: DifferenceClass.Changed, Months: not null })
            .SelectMany(one => Compute(employer.Row?.Facts.Id, terms, one.Person, one.Payer, one.Difference));
    }

    /// <summary>Whether the employer's contributions are charged on each person's base.</summary>
    private bool IsSingle(RedeterminedEmployer employer, RuleSet set)
    {
        // A base that facts are missing for is not one that the insurance does not have.
        bool hasBase = employer.Own is not (null or { Old: null, New: null, Class: not DifferenceClass.NotComputed });
        List<Fault> faults = [];
        AppliedCollection applied = CollectionCheck.Find(
            set,
            question.Collection,
            employer.Row is null ? null : hasBase,
            faults
        );
        _faults.UnionWith(faults);
        IsCollectionAssumed |= applied.IsAssumed && employer.Row is not null;
        return applied.Mode == CollectionMode.SingleBase;
    }

    /// <summary>Those who pay on a person's base, the person first.</summary>
    private IEnumerable<Payer> PayersOf(RedeterminedPerson person, bool single) =>
        Payers
            .For(
                question.Bases.Insurance,
                single ? CollectionMode.SingleBase : CollectionMode.DualBaseSingleRate,
                person.Row.Facts.Category
            )
            .Reverse();

    private IEnumerable<TrueUpLine> Compute(
        string? employer,
        EmployerTerms terms,
        string? person,
        Payer payer,
        Difference difference
    )
    {
        (decimal before, decimal now) = (difference.Old ?? 0m, difference.New ?? 0m);
        foreach (MonthSpan span in difference.Months!.Each)
        {
            Outcome<ContributionTrueUp> outcome = TrueUpOf(span, payer, terms)(before, now);
            if (outcome.TryGet(out ContributionTrueUp? trueUp))
            {
                yield return new TrueUpLine(employer, person, payer, before, now, trueUp);
            }
            else
            {
                _faults.UnionWith(((Outcome<ContributionTrueUp>.Refused)outcome).Faults);
            }
        }
    }

    /// <summary>The true-up of some months for any two bases; its rates are found once.</summary>
    private Func<decimal, decimal, Outcome<ContributionTrueUp>> TrueUpOf(
        MonthSpan months,
        Payer payer,
        EmployerTerms terms
    )
    {
        var key = (months, payer, terms.IndustryClass, terms.Floating);
        if (!_trueUps.TryGetValue(key, out var trueUp))
        {
            ContributionsRequest asked = new()
            {
                Bases = question.Bases.ToRequest(null, []),
                Months = months,
                IndustryClass = terms.IndustryClass,
                Floating = terms.Floating,
                Rates = question.Rates,
                Roundings = question.Roundings,
            };
            _trueUps.Add(key, trueUp = ContributionTrueUp.Prepare(rules.Catalogue, asked, payer));
        }

        return trueUp;
    }
}
