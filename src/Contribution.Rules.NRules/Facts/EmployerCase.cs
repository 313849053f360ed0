using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.NRules;

/// <summary>The employer of a request, once its persons are decided.</summary>
public sealed class EmployerCase : BaseCase
{
    internal EmployerCase(RequestCase request, IReadOnlyList<PersonCase> persons)
        : base(request)
    {
        int unread = request.Request.UnreadPersons;
        Headcount = persons.Count + unread;
        if (unread > 0)
        {
            // Facts that could not be read make all sums unknown.
            return;
        }

        PersonCase[] exempt = [.. persons.Where(person => ExemptWage(person) is not null)];
        IndividualBases = Sum(persons, Base);
        ExemptWages = Sum(exempt, Wage);
        ExemptWagesOutside = Sum(exempt.Where(person => !person.Person.WageInEmployerTotal), Wage);
    }

    /// <summary>S in yuan; null when one of the bases is undetermined.</summary>
    public decimal? IndividualBases { get; }

    /// <summary>X in yuan; null when an exempt person's wage is unknown.</summary>
    public decimal? ExemptWages { get; }

    /// <summary>Xo in yuan; null when a wage of it is unknown.</summary>
    public decimal? ExemptWagesOutside { get; }

    /// <summary>The number of persons listed.</summary>
    public int Headcount { get; }

    /// <inheritdoc/>
    public override string Path => "/employer";

    /// <inheritdoc/>
    internal override Rational? Exact(Node node)
    {
        Rational?[] sums = [Exactly(IndividualBases), Exactly(ExemptWages), Exactly(ExemptWagesOutside)];
        return CaseFacts.Read(Employer!, sums, Headcount, Request.ReferenceWageGiven).First.Number(node);

        static Rational? Exactly(decimal? yuan) => yuan is decimal known ? Rational.From(known) : null;
    }

    private static decimal? Base(PersonCase person) =>
        person.Decision.Deciding is null ? null : person.Decision.Fen / Fen.PerYuan;

    /// <summary>The wage that the deciding rule names as exempt; null where it names none.</summary>
    private static Symbol? ExemptWage(PersonCase person) =>
        (person.Decision.Deciding?.ExemptWage?.Root as FactNode)?.Symbol;

    private static decimal? Wage(PersonCase person) =>
        Vocabulary.PersonFacts.Single(fact => fact.Symbol == ExemptWage(person)).Read(person.Person)
        / (decimal)Fen.PerYuan;

    /// <summary>The sum; null when one of the amounts is unknown.</summary>
    private static decimal? Sum(IEnumerable<PersonCase> persons, Func<PersonCase, decimal?> amount)
    {
        decimal?[] amounts = [.. persons.Select(amount)];
        return amounts.Contains(null) ? null : amounts.Sum();
    }
}
