using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Computes what is due in the months of one span.</summary>
/// <param name="request">The request.</param>
/// <param name="bases">The bases.</param>
/// <param name="collection">On what the employer's contributions are charged.</param>
/// <param name="rates">The rates.</param>
/// <param name="insured">Who is insured when.</param>
internal sealed class SpanComputer(
    ContributionsRequest request,
    BasesResult bases,
    CollectionMode collection,
    SpanRates rates,
    InsuredSpans insured
)
{
    private readonly SumBuilder _month = new();
    private readonly SumInFen? _employees = Sum(rates, Payer.Employee);
    private readonly SumInFen? _employers = Sum(rates, Payer.Employer);
    private readonly SumInFen? _alone = Sum(rates, Payer.Flexible);

    /// <summary>What is due.</summary>
    public ContributionSpan Compute()
    {
        ImmutableArray<PersonContribution>.Builder persons = ImmutableArray.CreateBuilder<PersonContribution>(
            bases.Persons.Length
        );
        for (int index = 0; index < bases.Persons.Length; index++)
        {
            persons.Add(Of(bases.Persons[index], request.Bases.Persons[index].Category));
        }

        EmployerContribution? employer = bases.Employer is ContributionBase own ? Of(own) : null;
        if (request.Bases.UnreadPersons > 0 || LacksEmployer(request, bases, collection))
        {
            _month.Lack();
        }

        _month.Employee = _employees?.Yuan ?? 0m;
        _month.Flexible = _alone?.Yuan ?? 0m;
        _month.Employer =
            collection == CollectionMode.DualBaseSingleRate ? employer?.Amount ?? 0m : _employers?.Yuan ?? 0m;
        ContributionSum month = _month.Sum();
        SumBuilder total = new();
        total.Add(month, rates.Months);
        return new ContributionSpan
        {
            From = CalendarMonth.Text(rates.First),
            Through = CalendarMonth.Text(rates.Last),
            Months = rates.Months,
            Rates = [.. rates.Applied.Select(applied => applied.Shown)],
            Roundings = [.. rates.Applied.Select(applied => applied.Used)],
            Employer =
                employer is null || collection == CollectionMode.DualBaseSingleRate
                    ? employer
                    : employer with
                    {
                        Amount = month.Status == SumStatus.Undetermined ? null : _month.Employer,
                    },
            Persons = persons.MoveToImmutable(),
            Month = month,
            Total = total.Sum(),
        };
    }

    /// <summary>
    /// Whether the employer's amount rests on the base of an employer that did not come in: by the mode, or because the
    /// insurance knows no base of persons.
    /// </summary>
    public static bool LacksEmployer(ContributionsRequest request, BasesResult bases, CollectionMode collection) =>
        bases.Employer is null
        && request
            .Bases.Persons.Where(
                (_, index) => collection == CollectionMode.DualBaseSingleRate || HasNoBase(bases, index)
            )
            .Any(person => !Payers.PaysAlone(person.Category));

    private static bool HasNoBase(BasesResult bases, int index) =>
        bases.Persons[index].Status == DeterminationStatus.NotApplicable;

    private PersonContribution Of(ContributionBase decided, PersonCategory category)
    {
        PersonContribution none = new(decided);
        if (!insured.Has(decided.Id, rates.First))
        {
            return none with { IsInsured = false };
        }

        if (decided.Base is not decimal yuan)
        {
            if (decided.Status == DeterminationStatus.Undetermined)
            {
                _month.Lack();
            }

            return none;
        }

        _month.Rest(decided.Status);
        long fen = Fen.Of(yuan);
        if (Payers.PaysAlone(category))
        {
            return none with { Flexible = _alone?.Add(fen), IsExact = IsExact(Payer.Flexible) };
        }

        bool single = collection == CollectionMode.SingleBase;
        return none with
        {
            Employee = _employees?.Add(fen),
            Employer = single ? _employers?.Add(fen) : null,
            IsExact = IsExact(Payer.Employee) || (single && IsExact(Payer.Employer)),
        };
    }

    private EmployerContribution Of(ContributionBase decided)
    {
        if (collection == CollectionMode.SingleBase)
        {
            return new EmployerContribution(decided, null);
        }

        if (decided.Base is not decimal yuan)
        {
            if (decided.Status == DeterminationStatus.Undetermined)
            {
                _month.Lack();
            }

            return new EmployerContribution(decided, null);
        }

        _month.Rest(decided.Status);
        _employers!.Add(Fen.OfBase(yuan));
        return new EmployerContribution(decided, _employers.Yuan);
    }

    private bool IsExact(Payer payer) => rates.Of(payer)?.IsExact == true;

    private static SumInFen? Sum(SpanRates rates, Payer payer) =>
        rates.Of(payer) is AppliedRate applied ? new SumInFen(applied) : null;
}
