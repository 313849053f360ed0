using Contribution.Rules.Terms;

namespace Contribution.Rules.Faults;

/// <summary>
/// What sentences say in the place of a fault's <see cref="Fault.Found"/>, <see cref="Fault.Allowed"/> and
/// <see cref="Fault.Nearest"/>, which are for programs and hold ids: people know places, insurances and amounts by name.
/// </summary>
/// <param name="Found">What was found.</param>
/// <param name="Allowed">What is allowed there.</param>
internal sealed record FaultWords(Wording Found, Wording Allowed)
{
    /// <summary>What may have been meant; null where the fault's own text is shown.</summary>
    public Wording? Nearest { get; init; }
}
