using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Adds up over the persons of one request what the employer's rules read.</summary>
/// <param name="unread">The persons whose facts could not be read: they count as heads, and make all sums unknown.</param>
public sealed class PersonTotals(int unread = 0)
{
    private static readonly Dictionary<string, Fact<PersonFacts>> Facts = Vocabulary.PersonFacts.ToDictionary(fact =>
        fact.Symbol.Name
    );

    private Int128 _bases;
    private Int128 _exempt;
    private Int128 _exemptOutside;
    private bool _basesUnknown = unread > 0;
    private bool _exemptUnknown = unread > 0;
    private bool _exemptOutsideUnknown = unread > 0;

    /// <summary>S in fen; null when one of the bases is undetermined.</summary>
    public Int128? IndividualBases => _basesUnknown ? null : _bases;

    /// <summary>X in fen: the wages of exempt persons; null when one of them is unknown.</summary>
    public Int128? ExemptWages => _exemptUnknown ? null : _exempt;

    /// <summary>Xo in fen: the part of X outside the employer's reported total; null when a wage of it is unknown.</summary>
    public Int128? ExemptWagesOutside => _exemptOutsideUnknown ? null : _exemptOutside;

    /// <summary>The number of persons listed.</summary>
    public int Headcount { get; private set; } = unread;

    /// <summary>Whether one of the bases is provisional.</summary>
    public bool AnyProvisional { get; private set; }

    /// <summary>Begins anew, with nobody but those whose facts could not be read.</summary>
    internal void Begin(int unreadPersons)
    {
        (_bases, _exempt, _exemptOutside) = (0, 0, 0);
        _basesUnknown = _exemptUnknown = _exemptOutsideUnknown = unreadPersons > 0;
        AnyProvisional = false;
        Headcount = unreadPersons;
    }

    /// <summary>Counts one person.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="person">The person.</param>
    public void Add(Decision decision, PersonFacts person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Headcount++;
        if (decision.Rule is not Rule rule)
        {
            _basesUnknown = true;
            return;
        }

        _bases += decision.Fen;
        AnyProvisional |= rule.Status == DeterminationStatus.Provisional;
        if (rule.ExemptWage?.Root is FactNode wage)
        {
            AddExempt(Facts[wage.Symbol.Name].Read(person), person.WageInEmployerTotal);
        }
    }

    /// <summary>Counts persons that were added up elsewhere.</summary>
    internal void Add(PersonSums sums)
    {
        Headcount += sums.Heads;
        AnyProvisional |= sums.AnyProvisional;
        _bases += sums.Bases.Total;
        _exempt += sums.Exempt.Total;
        _exemptOutside += sums.ExemptOutside.Total;
        _basesUnknown |= sums.BasesUnknown;
        _exemptUnknown |= sums.ExemptUnknown;
        _exemptOutsideUnknown |= sums.ExemptOutsideUnknown;
    }

    private void AddExempt(long? fen, bool inEmployerTotal)
    {
        _exempt += fen ?? 0;
        _exemptUnknown |= fen is null;
        if (!inEmployerTotal)
        {
            _exemptOutside += fen ?? 0;
            _exemptOutsideUnknown |= fen is null;
        }
    }
}
