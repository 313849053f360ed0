using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Sums;

/// <summary>Adds up the totals that the employer's rules read over the persons of one request.</summary>
internal sealed class PersonTotals
{
    private static readonly Dictionary<string, ValueFact<PersonFacts>> Facts = Vocabulary.PersonFacts.ToDictionary(
        fact => fact.Symbol.Name
    );

    private PersonSums _sums;

    /// <summary>Begins with the persons whose facts could not be read.</summary>
    /// <param name="unread">The number of such persons: they count in the headcount, and make all sums unknown.</param>
    public PersonTotals(int unread = 0) => _sums.AddUnread(unread);

    /// <summary>S in fen; null when one of the bases is undetermined.</summary>
    public Int128? IndividualBases => _sums.BasesUnknown ? null : _sums.Bases.Total;

    /// <summary>X in fen: the wages of exempt persons; null when one of them is unknown.</summary>
    public Int128? ExemptWages => _sums.ExemptUnknown ? null : _sums.Exempt.Total;

    /// <summary>Xo in fen: the part of X outside the employer's reported total; null when a wage of it is unknown.</summary>
    public Int128? ExemptWagesOutside => _sums.ExemptOutsideUnknown ? null : _sums.ExemptOutside.Total;

    /// <summary>The number of persons listed.</summary>
    public int Headcount => _sums.Heads;

    /// <summary>Whether one of the bases is provisional.</summary>
    public bool AnyProvisional => _sums.AnyProvisional;

    /// <summary>Counts one person.</summary>
    /// <param name="decision">The decisions.</param>
    /// <param name="person">The person.</param>
    public void Add(Decision decision, PersonFacts person)
    {
        if (decision.Deciding is not Rule rule)
        {
            _sums.AddUndetermined();
            return;
        }

        _sums.Add(0, rule.Status == DeterminationStatus.Provisional);
        _sums.Bases.Add((Int128)decision.Fen);
        if (rule.ExemptWage?.Root is FactNode wage)
        {
            long? exempt = Facts[wage.Symbol.Name].Read(person);
            _sums.AddExempt(exempt ?? 0, exempt is not null, person.WageInEmployerTotal);
        }
    }

    /// <summary>Counts persons that were added up elsewhere.</summary>
    internal void Add(PersonSums sums) => _sums.Add(sums);
}
