using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Adds up over the persons of one request what the employer's rules read.</summary>
public sealed class PersonTotals
{
    private static readonly Dictionary<string, Fact<PersonFacts>> Facts = Vocabulary.PersonFacts.ToDictionary(fact =>
        fact.Symbol.Name
    );

    private PersonSums _sums;

    /// <summary>Begins with nobody but those whose facts could not be read.</summary>
    /// <param name="unread">How many they are: they count as heads, and make all sums unknown.</param>
    public PersonTotals(int unread = 0) => Begin(unread);

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

    /// <summary>What was added up.</summary>
    internal ref readonly PersonSums Sums => ref _sums;

    /// <summary>Begins anew, with nobody but those whose facts could not be read.</summary>
    internal void Begin(int unreadPersons)
    {
        _sums = default;
        _sums.AddUnread(unreadPersons);
    }

    /// <summary>Counts one person.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="person">The person.</param>
    public void Add(Decision decision, PersonFacts person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Add(decision.Rule, (Int128)decision.Fen, person);
    }

    /// <summary>Counts one person.</summary>
    /// <param name="rule">The rule that decided; null where none did.</param>
    /// <param name="fen">The base; 0 where the rule gives none.</param>
    /// <param name="person">The person.</param>
    internal void Add<T>(Rule? rule, T fen, PersonFacts person)
        where T : struct, IBinaryInteger<T>
    {
        if (rule is null)
        {
            _sums.AddUndetermined();
            return;
        }

        _sums.Add(fen, rule.Status == DeterminationStatus.Provisional);
        if (rule.ExemptWage?.Root is FactNode wage)
        {
            long? exempt = Facts[wage.Symbol.Name].Read(person);
            _sums.AddExempt(exempt ?? 0, exempt is not null, person.WageInEmployerTotal);
        }
    }

    /// <summary>Counts persons that were added up elsewhere.</summary>
    internal void Add(PersonSums sums) => _sums.Add(sums);
}
