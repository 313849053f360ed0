using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for each person's base, and the reading of what they read. Immutable.</summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class PersonPlan<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Makes the rules ready in a form.</summary>
    /// <exception cref="OverflowException">The integer does not hold every value that the rules can come to.</exception>
    public PersonPlan(RuleSet set, Func<SlotLayout, IRuleForm<T>> form)
    {
        Rules = new DeterminationPlan<T>(set, BaseKind.IndividualBase, form);
        IRuleForm<T> facts = form(Rules.Layout);
        Load = facts.LoadPerson();
        Employer = new EmployerSlots<T>(Rules.Layout, facts.LoadEmployer());
    }

    /// <summary>The rules.</summary>
    public DeterminationPlan<T> Rules { get; }

    /// <summary>Reads a person's facts.</summary>
    public Load<PersonFacts, T> Load { get; }

    /// <summary>Sets what the rules read of the employer.</summary>
    public EmployerSlots<T> Employer { get; }
}
