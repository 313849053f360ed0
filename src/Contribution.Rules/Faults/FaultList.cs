namespace Contribution.Rules.Faults;

/// <summary>Adds faults to a list.</summary>
internal static class FaultList
{
    /// <summary>Adds a fault.</summary>
    /// <param name="faults">Takes the fault.</param>
    /// <param name="code">The kind of fault, one of <see cref="FaultCode"/>.</param>
    /// <param name="path">Where it is, as a JSON Pointer.</param>
    /// <param name="found">The value that was found; null where there was none.</param>
    /// <param name="allowed">The values that are allowed.</param>
    /// <param name="nearest">The nearest known name, where a name was not known.</param>
    /// <param name="words">The words that sentences use in place of ids.</param>
    /// <param name="file">The rule file, for a fault in one.</param>
    public static void Add(
        this ICollection<Fault> faults,
        string code,
        string path,
        string? found = null,
        string? allowed = null,
        string? nearest = null,
        FaultWords? words = null,
        string? file = null
    ) =>
        faults.Add(
            new Fault(code, path, found, allowed)
            {
                Nearest = nearest,
                Words = words,
                File = file,
            }
        );
}
