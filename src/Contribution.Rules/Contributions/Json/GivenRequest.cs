using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Json;

/// <summary>Turns a request as written into one as it is computed.</summary>
internal static class GivenRequest
{
    /// <summary>The request; where faults are added it is not to be computed.</summary>
    public static ContributionsRequest Create(ContributionsRequestFile file, List<Fault> faults)
    {
        ImmutableArray<Insurance> asked = Insurances(file, faults);
        GivenRates given = new(file.Jurisdiction, file.Months.From);
        return new ContributionsRequest
        {
            Bases = new BasesRequest
            {
                RequestId = file.RequestId,
                Jurisdiction = file.Jurisdiction,
                ContributionYear = file.ContributionYear,
                ContributionMonth = file.ContributionMonth,
                Insurance = asked.IsEmpty ? default : asked[0],
                ReferenceWages = file.ReferenceWages,
                Employer = file.Employer,
                Persons = file.Persons,
                UseReferenceTable = file.UseReferenceTable,
                AsKnownOn = file.AsKnownOn,
            },
            Insurances = asked,
            Months = file.Months,
            InsuredMonths = file.InsuredMonths?.ToImmutableArray() ?? [],
            IndustryClass = file.IndustryClass,
            Floating = file.Floating ?? 1m,
            Collection = file.Collection,
            Rates = [.. (file.Rates ?? []).Select(given.Create)],
            Roundings = [.. (file.Roundings ?? []).Select(given.Create)],
        };
    }

    private static ImmutableArray<Insurance> Insurances(ContributionsRequestFile file, List<Fault> faults)
    {
        if (file.Insurances is not { Length: > 0 } several)
        {
            if (file.Insurance is Insurance one)
            {
                return [one];
            }

            string[] names = [.. ChoiceNames.Of(typeof(Insurance))];
            faults.Add(
                new Fault(FaultCode.Missing, "/insurance", allowed: string.Join(" | ", names))
                {
                    Words = NamedChoices.Unknown(Glossary.GroupName(nameof(Insurance)), names, nearest: null),
                }
            );
            return [];
        }

        if (file.Insurance is Insurance other && !several.Contains(other))
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/insurance",
                    ChoiceNames.Of(other),
                    string.Join(", ", several.Select(ChoiceNames.Of))
                )
            );
        }

        return [.. several];
    }
}
