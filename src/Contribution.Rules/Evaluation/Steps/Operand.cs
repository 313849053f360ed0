namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A number that a question compares: nearly always a slot times a constant, or a constant.</summary>
internal readonly struct Operand
{
    private const int NoSlot = -1;

    private readonly int _place;
    private readonly long _factor;
    private readonly NumberStep? _other;

    /// <summary>The number that a step gives.</summary>
    public Operand(NumberStep step) =>
        (_place, _factor, _other) = step switch
        {
            SlotStep slot => (slot.Place, 1L, default(NumberStep)),
            MultipleStep { Value: SlotStep slot, Factor: { IsWord: true } factor } => (slot.Place, factor.Word, null),
            ConstantStep { Value: { IsWord: true } value } => (NoSlot, value.Word, null),
            _ => (NoSlot, 0L, (NumberStep?)step),
        };

    /// <summary>The number, from the slots of a case.</summary>
    /// <exception cref="OverflowException">64 bits do not hold it.</exception>
    public long Of(long[] slots) =>
        _place >= 0 ? checked(slots[_place] * _factor)
        : _other is null ? _factor
        : _other.Of(slots);
}
