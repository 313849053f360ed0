using System.Collections.Immutable;
using Contribution.Rules.Facts;

namespace Contribution.Rules.NRules.Bench;

/// <summary>A made-up enterprise of Daqing: 1 % of the wages unknown, 2 % of the persons exempt, wages from 500 to 9,500 yuan.</summary>
internal static class Employer
{
    public static BasesRequest OfDaqing(int persons)
    {
        ulong state = 1;
        uint Next()
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (uint)(state >> 33);
        }

        ImmutableArray<PersonFacts>.Builder all = ImmutableArray.CreateBuilder<PersonFacts>(persons);
        for (int index = 0; index < persons; index++)
        {
            uint percent = Next() % 100;
            bool exempt = percent is 1 or 2;
            all.Add(
                new PersonFacts
                {
                    Id = $"P{index}",
                    Category = exempt ? PersonCategory.RehiredRetiree : PersonCategory.Employee,
                    ExemptionProof = exempt,
                    PriorYearMonthlyWage = percent == 0 ? null : ((Next() % 900_000) + 50_000) / 100m,
                    PreviousYearBase = 2000m,
                }
            );
        }

        return new BasesRequest
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334) },
            Employer = new EmployerFacts
            {
                Id = "E",
                Kind = EmployerKind.Enterprise,
                PriorYearMonthlyTotalWages = persons * 4000m,
            },
            Persons = all.MoveToImmutable(),
        };
    }
}
