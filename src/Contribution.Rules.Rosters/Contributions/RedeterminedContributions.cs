using Contribution.Rules.Contributions.TrueUps;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Redetermining;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>What a redetermination comes to in yuan: each difference of bases at the rate of each month.</summary>
/// <param name="rules">The rule sets and rates.</param>
/// <param name="question">The question as it is answered now.</param>
public sealed class RedeterminedContributions(IContributionRules rules, RosterQuestion question)
{
    private const string SingleBase = "singleBase";

    private readonly HashSet<Fault> _faults = [];

    private readonly RuleSet? _set = rules.Catalogue.Find(
        question.Jurisdiction,
        question.Insurance,
        question.ContributionYear
    );

    /// <summary>What is not on file, or wrong with the question; each once.</summary>
    public IReadOnlyCollection<Fault> Faults => _faults;

    /// <summary>The lines of one employer: those whose base changed. What was not computed has no line.</summary>
    public IEnumerable<TrueUpLine> Of(RedeterminedEmployer employer)
    {
        ArgumentNullException.ThrowIfNull(employer);
        string? id = employer.Row?.Facts.Id;
        bool single = _set?.Collection is string stated
            ? stated == SingleBase
            : employer.Own is null || employer.Own is { Old: null, New: null };
        IEnumerable<(string? Person, Payer Payer, Difference Difference)> asked = employer.Persons.SelectMany(person =>
            PayersOf(person, single).Select(payer => ((string?)person.Row.Facts.Id, payer, person.Difference))
        );
        if (!single && employer.Own is Difference own)
        {
            asked = asked.Append((null, Payer.Employer, own));
        }

        return asked
            .Where(one => one.Difference is { Class: DifferenceClass.Changed, Months: not null })
            .SelectMany(one => Of(id, one.Person, one.Payer, one.Difference));
    }

    private IEnumerable<Payer> PayersOf(RedeterminedPerson person, bool single)
    {
        if (person.Row.Facts.Category is PersonCategory.FlexibleWorker or PersonCategory.BusinessOwner)
        {
            yield return Payer.Flexible;
            yield break;
        }

        if (question.Insurance is not (Insurance.WorkInjury or Insurance.Maternity))
        {
            yield return Payer.Employee;
        }

        if (single)
        {
            yield return Payer.Employer;
        }
    }

    private IEnumerable<TrueUpLine> Of(string? employer, string? person, Payer payer, Difference difference)
    {
        (decimal before, decimal now) = (difference.Old ?? 0m, difference.New ?? 0m);
        foreach (MonthSpan span in difference.Months!.Each)
        {
            TrueUpQuestion asked = new()
            {
                Jurisdiction = question.Jurisdiction,
                Insurance = question.Insurance,
                Payer = payer,
                PaidBase = before,
                DueBase = now,
                From = $"{span.First}",
                Through = $"{span.Last}",
            };
            if (
                ContributionTrueUp.TryCompute(
                    rules.Catalogue,
                    asked,
                    out ContributionTrueUp? trueUp,
                    out System.Collections.Immutable.ImmutableArray<Fault> faults
                )
            )
            {
                yield return new TrueUpLine(employer, person, payer, before, now, trueUp);
            }
            else
            {
                _faults.UnionWith(faults);
            }
        }
    }
}
