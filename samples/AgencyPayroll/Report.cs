using System.Globalization;
using Contribution.Rules;

namespace AgencyPayroll;

/// <summary>Prints what the rules answer.</summary>
/// <param name="rules">The embedded rule sets with the agency's own on top, from the services.</param>
internal sealed class Report(IContributionRules rules)
{
    /// <summary>The bases of one request; or each of its faults; or what is covered instead.</summary>
    public void Bases(BasesRequest request)
    {
        switch (rules.ComputeBases(request))
        {
            case Outcome<BasesResult>.Computed(var result):
                Console.WriteLine($"{request.RequestId} by {result.RuleSet.Id} ({result.RuleSet.Document})");
                if (result.Employer is ContributionBase employer)
                {
                    Console.WriteLine("  employer " + Line(employer));
                }

                foreach ((PersonFacts person, ContributionBase its) in request.Persons.Zip(result.Persons))
                {
                    Console.WriteLine($"  {person.Name} {Line(its)}");
                }

                break;
            case Outcome<BasesResult>.Invalid(_, var faults):
                Console.WriteLine($"{request.RequestId} is invalid, nothing was computed:");
                foreach (Fault fault in faults)
                {
                    Console.WriteLine($"  {fault.Path}: {fault.En}");
                }

                break;
            case Outcome<BasesResult>.NotCovered(_, [var fault]):
                Console.WriteLine($"{request.RequestId} is not covered: {fault.Found}; nearest: {fault.Nearest}");
                break;
        }
    }

    /// <summary>Why a person has the base it has: the sentence in both languages, each step, the circular's words.</summary>
    public void Why(BasesRequest request, string person)
    {
        if (!rules.Explain(request, person).TryGet(out Explanation? why))
        {
            throw new InvalidOperationException($"{person} is in the payroll and was computed above");
        }

        Console.WriteLine(why.En);
        Console.WriteLine(why.Zh);
        foreach (RuleExplanation rule in why.Rules.Where(rule => rule.Outcome == RuleOutcome.Decided))
        {
            Console.WriteLine($"  {rule.Document} {rule.Article}: {rule.Quote}");
        }
    }

    private static string Line(ContributionBase its)
    {
        string yuan = its.Base?.ToString("F2", CultureInfo.InvariantCulture) ?? "no base";
        return its.Missing.IsEmpty
            ? $"{its.Id}: {yuan}, {its.Status} by {its.Rule}, article {its.Article}"
            : $"{its.Id}: {yuan}, {its.Status}; still needed: {string.Join(", ", its.Missing)}";
    }
}
