namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Adds faults of parts of rule files to a list.</summary>
internal static class PartFaults
{
    /// <summary>Adds a fault of a part.</summary>
    /// <param name="faults">Takes the fault.</param>
    /// <param name="part">The part.</param>
    /// <param name="code">The kind of fault, one of <see cref="FaultCode"/>.</param>
    /// <param name="child">Where in the part it is; empty is the part itself.</param>
    /// <param name="found">The value that was found; null where there was none.</param>
    /// <param name="allowed">The values that are allowed.</param>
    /// <param name="nearest">The nearest known name, where a name was not known.</param>
    public static void Add<T>(
        this ICollection<Fault> faults,
        Part<T> part,
        string code,
        string child,
        string? found,
        string? allowed,
        string? nearest = null
    ) => faults.Add(part.Fault(code, child, found, allowed, nearest));
}
