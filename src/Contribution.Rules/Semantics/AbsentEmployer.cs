using Contribution.Rules.FactTables;

namespace Contribution.Rules.Semantics;

/// <summary>The facts of an employer where a request has none: only its kind is known, <c>none</c>.</summary>
internal static class AbsentEmployer
{
    /// <summary>A fact of an employer, in whole grains; null is not known.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="employer">The employer; null is none.</param>
    public static long? Read(ValueFact<EmployerFacts> fact, EmployerFacts? employer)
    {
        if (employer is not null)
        {
            return fact.Read(employer);
        }

        int none = fact.Symbol.Type.Choices.IndexOf(EmployerFactTable.NoEmployer);
        return none >= 0 ? none : null;
    }
}
