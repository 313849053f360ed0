namespace Contribution.Rules.Evaluation.Steps;

/// <summary>Settles what a circumstance settles of conditions; what is left asks for figures.</summary>
/// <param name="circumstances">Which slots hold choices.</param>
/// <param name="slots">The slots of a case in the circumstance.</param>
/// <param name="known">What is known of it.</param>
internal sealed class Settling(Circumstances circumstances, long[] slots, ulong known)
{
    /// <summary>What is left of a condition; a <see cref="TruthStep"/> where nothing is.</summary>
    public ConditionStep Of(ConditionStep condition) =>
        condition switch
        {
            KnownStep test => new TruthStep((known & test.Bits) == test.Bits == test.All),
            ComparisonStep compared when Number(compared.Left) is long left && Number(compared.Right) is long right =>
                new TruthStep(compared.Holds(left.CompareTo(right))),
            JointStep joint => Of(joint),
            _ => condition,
        };

    private ConditionStep Of(JointStep joint)
    {
        ConditionStep left = Of(joint.Left);
        if (left is TruthStep first)
        {
            return first.Value == joint.Both ? Of(joint.Right) : first;
        }

        ConditionStep right = Of(joint.Right);
        return right is not TruthStep second ? new JointStep(joint.Both, left, right)
            : second.Value == joint.Both ? left
            : second;
    }

    private long? Number(NumberStep step) =>
        step switch
        {
            ConstantStep { Value: { IsWord: true } value } => value.Word,
            SlotStep slot when circumstances.Has(slot.Place) => slots[slot.Place],
            _ => null,
        };
}
