using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Sets an employer's facts.</summary>
internal static class EmployerSlots
{
    private static readonly int NoKind = Enum.GetValues<EmployerKind>().Length;

    /// <summary>Sets the facts; of an absent employer nothing is known but that its kind is <c>none</c>.</summary>
    public static void Fill<T>(CaseSlots<T> slots, ImmutableArray<Fact<EmployerFacts>> facts, EmployerFacts? employer)
        where T : struct, IBinaryInteger<T>
    {
        foreach (Fact<EmployerFacts> fact in facts)
        {
            long? value = employer is null ? null : fact.Read(employer);
            if (employer is null && fact.Symbol.Type.Choices.Contains(Vocabulary.NoEmployer))
            {
                value = fact.Symbol.Name == "employer.kind" ? NoKind : 0;
            }

            slots.Set(fact.Symbol, value is long known ? T.CreateChecked(known) : null);
        }
    }
}
