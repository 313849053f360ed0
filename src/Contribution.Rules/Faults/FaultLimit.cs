using System.Collections.Immutable;
using System.Globalization;

namespace Contribution.Rules.Faults;

/// <summary>
/// Keeps a list of faults readable: so many in full, and of the rest their number, as the last fault.
/// </summary>
internal static class FaultLimit
{
    /// <summary>The number of faults that are given in full.</summary>
    public const int Most = 1000;

    /// <summary>The faults; of more than <see cref="Most"/> the first of them and one that counts the others.</summary>
    public static ImmutableArray<Fault> Cut(ImmutableArray<Fault> faults) =>
        faults.Length <= Most
            ? faults
            :
            [
                .. faults.AsSpan()[..Most],
                new Fault(
                    FaultCode.MoreFaults,
                    "",
                    (faults.Length - Most).ToString(CultureInfo.InvariantCulture),
                    Most.ToString(CultureInfo.InvariantCulture)
                ),
            ];
}
