using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.RuleSets.Doubts;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Computes the contributions in the months of one span.</summary>
/// <param name="request">The request.</param>
/// <param name="bases">The bases.</param>
/// <param name="collection">The way of collection.</param>
/// <param name="rates">The rates.</param>
/// <param name="insured">Who is insured when.</param>
internal sealed class SpanComputer(
    ContributionsRequest request,
    BasesResult bases,
    AppliedCollection collection,
    SpanRates rates,
    InsuredSpans insured
)
{
    private readonly SumBuilder _month = new(OpenFigures.AreProvisional(bases.Findings));
    private readonly RoundedRate? _employee = rates.For(Payer.Employee);
    private readonly RoundedRate? _employer = rates.For(Payer.Employer);
    private readonly RoundedRate? _flexible = rates.For(Payer.Flexible);
    private PayerSum _employees;
    private PayerSum _employers;
    private PayerSum _alone;

    /// <summary>Computes the contributions of the span.</summary>
    public ContributionSpan Compute()
    {
        ImmutableArray<PersonContribution>.Builder persons = ImmutableArray.CreateBuilder<PersonContribution>(
            bases.Persons.Length
        );
        for (int index = 0; index < bases.Persons.Length; index++)
        {
            persons.Add(Charge(bases.Persons[index], request.Bases.Persons[index].Category));
        }

        if (request.Bases.UnreadPersons > 0 || LacksEmployer(request, bases, collection.Mode, insured))
        {
            _month.Lack();
        }

        (EmployerContribution? employer, ContributionSum month) = SpanSum.Compute(
            rates,
            collection,
            bases.Employer,
            _employees,
            _employers,
            _alone,
            _month
        );
        SumBuilder total = new();
        total.Add(month, rates.Months.Count);
        return new ContributionSpan(
            months: rates.Months,
            rates: [.. rates.Applied.Select(applied => applied.Shown)],
            roundings: [.. rates.Applied.Select(applied => applied.Used)],
            persons: persons.MoveToImmutable(),
            month: month,
            total: total.Sum()
        )
        {
            Employer = employer,
        };
    }

    /// <summary>
    /// Whether the employer's amount rests on the base of an employer that did not come in: by the mode, or because the
    /// insurance knows no base of persons.
    /// </summary>
    public static bool LacksEmployer(
        ContributionsRequest request,
        BasesResult bases,
        CollectionMode collection,
        InsuredSpans insured
    ) =>
        bases.Employer is null
        && request
            .Bases.Persons.Where(
                (_, index) => collection == CollectionMode.DualBaseSingleRate || HasNoBase(bases, index)
            )
            .Any(person => !Payers.PaysAlone(person.Category) && insured.HasAny(person.Id, request.Months));

    private static bool HasNoBase(BasesResult bases, int index) =>
        bases.Persons[index].Status == DeterminationStatus.NotApplicable;

    private PersonContribution Charge(ContributionBase decided, PersonCategory category)
    {
        if (!insured.Has(decided.Id, rates.Months.From))
        {
            return new PersonContribution(decided) { IsInsured = false };
        }

        if (decided.Base is not decimal yuan)
        {
            if (decided.Status == DeterminationStatus.Undetermined)
            {
                _month.Lack();
            }

            return new PersonContribution(decided);
        }

        _month.Rest(decided.Status);
        long fen = Fen.FromBase(yuan);
        if (Payers.PaysAlone(category))
        {
            return new PersonContribution(decided)
            {
                Flexible = Add(_flexible, fen, ref _alone),
                IsExact = _flexible?.IsExact == true,
            };
        }

        RoundedRate? employer = collection.Mode == CollectionMode.SingleBase ? _employer : null;
        return new PersonContribution(decided)
        {
            Employee = Add(_employee, fen, ref _employees),
            Employer = Add(employer, fen, ref _employers),
            IsExact = _employee?.IsExact == true || employer?.IsExact == true,
        };
    }

    /// <summary>Adds the amount on a base, and returns it in yuan.</summary>
    private static decimal? Add(RoundedRate? applied, long fen, ref PayerSum sum)
    {
        if (applied is null)
        {
            return null;
        }

        Int128 amount = applied.AmountOn(fen);
        sum.Add(amount);
        return applied.YuanOf(amount);
    }
}
