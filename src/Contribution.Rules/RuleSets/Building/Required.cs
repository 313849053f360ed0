using Contribution.Rules.Faults;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Texts that must say something.</summary>
internal static class Required
{
    public static void Text<T>(Part<T> part, string child, string text, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(part.Fault(FaultCode.Missing, child, null, "string"));
        }
    }
}
