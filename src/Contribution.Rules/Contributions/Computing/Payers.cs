using System.Collections.Immutable;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>The payers of contributions for each category of persons.</summary>
internal static class Payers
{
    /// <summary>
    /// Whether a person pays everything alone: flexible workers, and owners of sole proprietorships (国发〔2005〕38号).
    /// </summary>
    public static bool PaysAlone(PersonCategory category) =>
        category is PersonCategory.FlexibleWorker or PersonCategory.BusinessOwner;

    /// <summary>Gets the payers on a person's own base, in the order of <see cref="Payer"/>.</summary>
    /// <param name="insurance">The insurance.</param>
    /// <param name="collection">The way of collection.</param>
    /// <param name="category">The person's category.</param>
    public static ImmutableArray<Payer> For(Insurance insurance, CollectionMode collection, PersonCategory category) =>
        Needed(
            insurance,
            collection,
            hasEmployer: false,
            hasEmployees: !PaysAlone(category),
            hasOthers: PaysAlone(category)
        );

    /// <summary>Gets the payers, in the order of <see cref="Payer"/>.</summary>
    /// <param name="insurance">The insurance.</param>
    /// <param name="collection">The way of collection.</param>
    /// <param name="hasEmployer">Whether there is an employer.</param>
    /// <param name="hasEmployees">Whether there is a person with an employer.</param>
    /// <param name="hasOthers">Whether there is a person without an employer.</param>
    public static ImmutableArray<Payer> Needed(
        Insurance insurance,
        CollectionMode collection,
        bool hasEmployer,
        bool hasEmployees,
        bool hasOthers
    )
    {
        List<Payer> needed = [];
        if (collection == CollectionMode.DualBaseSingleRate ? hasEmployer : hasEmployees)
        {
            needed.Add(Payer.Employer);
        }

        if (hasEmployees && ContributionRate.EmployeesPay(insurance))
        {
            needed.Add(Payer.Employee);
        }

        if (hasOthers)
        {
            needed.Add(Payer.Flexible);
        }

        return [.. needed];
    }
}
