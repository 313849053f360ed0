namespace Contribution.Rules.Faults;

/// <summary>
/// The words that sentences use in place of a fault's <see cref="Fault.Found"/>, <see cref="Fault.Allowed"/> and
/// <see cref="Fault.Nearest"/>, which are for programs and hold ids: people know places, insurances and amounts by name.
/// Null is the fault's own text.
/// </summary>
/// <param name="Found">The words for the value that was found.</param>
/// <param name="Allowed">The words for the allowed values.</param>
internal sealed record FaultWords(Wording? Found, Wording? Allowed)
{
    /// <summary>The words of a fault that one sentence says.</summary>
    public static FaultWords Saying(Wording sentence) => new(Found: null, Allowed: null) { Sentence = sentence };

    /// <summary>The name that may have been meant.</summary>
    public Wording? Nearest { get; init; }

    /// <summary>The whole sentence, where that of the fault's code does not fit; null otherwise.</summary>
    public Wording? Sentence { get; init; }

    /// <summary>Whether the nearest name may have been meant; a name that differs by more than a slip is only listed.</summary>
    public bool IsNearestMeant { get; init; } = true;
}
