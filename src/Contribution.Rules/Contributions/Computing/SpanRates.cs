using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Successive months with their rates.</summary>
/// <param name="First">The number of the first month.</param>
/// <param name="Last">The number of the last month.</param>
/// <param name="Applied">The rates, one for each payer that there is.</param>
internal sealed record SpanRates(int First, int Last, ImmutableArray<AppliedRate> Applied)
{
    /// <summary>How many months they are.</summary>
    public int Months => Last - First + 1;

    /// <summary>The rate of a payer; null where the payer has none here.</summary>
    public AppliedRate? For(Payer payer) => Applied.FirstOrDefault(applied => applied.Row.Payer == payer);
}
