using Contribution.Rules.Facts;
using Contribution.Rules.Validation;

namespace Contribution.Rules.Evaluation.Batches;

/// <summary>Holds the facts of a batch to the checks of requests, and refuses those that a rule set does not cover.</summary>
/// <param name="set">The rule set.</param>
internal sealed class BatchRefusal(RuleSet set)
{
    /// <summary>Checks a reference wage.</summary>
    public static void Check(ReferenceWage? wage)
    {
        FactCheck facts = default;
        facts.CheckWage(wage, "/referenceWage");
        Refuse(facts.First, nameof(wage));
    }

    /// <summary>Checks an employer.</summary>
    /// <param name="employer">The employer; null is none.</param>
    /// <returns>A bit for each category of persons that it may list.</returns>
    public uint Check(EmployerFacts? employer)
    {
        if (employer is not null)
        {
            FactCheck facts = default;
            facts.Check(employer, CasePlace.Employer);
            Refuse(facts.First, nameof(employer));
        }

        uint covered = set.Coverage.CategoriesWith(employer?.Kind);
        if (covered == 0)
        {
            throw new ArgumentException(
                $"{set.Id} does not cover {employer?.Kind.ToString() ?? "persons without an employer"}",
                nameof(employer)
            );
        }

        return covered;
    }

    /// <summary>Checks persons.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="from">The place of the first.</param>
    /// <param name="covered">A bit for each category that is covered.</param>
    public void Check(ReadOnlySpan<PersonFacts> persons, int from, uint covered)
    {
        FactCheck facts = default;
        for (int index = 0; index < persons.Length; index++)
        {
            facts.Check(persons[index], new CasePlace(from + index));
            Refuse(facts.First, nameof(persons));
            if ((covered & (1u << (int)persons[index].Category)) == 0)
            {
                throw new ArgumentException(
                    $"{set.Id} does not cover {persons[index].Category} {persons[index].Id}",
                    nameof(persons)
                );
            }
        }
    }

    private static void Refuse(Fault? first, string parameter)
    {
        if (first is Fault fault)
        {
            throw new ArgumentOutOfRangeException(parameter, fault.Found, $"{fault.Path}: {fault.En}");
        }
    }
}
