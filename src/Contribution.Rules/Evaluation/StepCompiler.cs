using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.Evaluation;

/// <summary>Turns steps into LINQ expressions over an array of integers.</summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
[RequiresDynamicCode("compiles rules while the program runs")]
[RequiresUnreferencedCode("looks members up by their names")]
internal sealed class StepCompiler<T>(Linq slots, Linq known)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Whether all of some facts are known.</summary>
    public Linq AreKnown(ulong bits) => Linq.Equal(Linq.And(known, Linq.Constant(bits)), Linq.Constant(bits));

    /// <summary>Whether a condition holds.</summary>
    public Linq IsTrue(ConditionStep step) =>
        step switch
        {
            TruthStep truth => Linq.Constant(truth.Value),
            KnownStep test => test.All ? AreKnown(test.Bits) : Linq.Not(AreKnown(test.Bits)),
            JointStep { Both: true } joint => Linq.AndAlso(IsTrue(joint.Left), IsTrue(joint.Right)),
            JointStep joint => Linq.OrElse(IsTrue(joint.Left), IsTrue(joint.Right)),
            ComparisonStep comparison => Compare(
                comparison.Operation,
                Number(comparison.Left),
                Number(comparison.Right)
            ),
            _ => throw new InvalidOperationException($"no condition: {step}"),
        };

    /// <summary>A number.</summary>
    public Linq Number(NumberStep step) =>
        step switch
        {
            SlotStep slot => Linq.ArrayIndex(slots, Linq.Constant(slot.Place)),
            ConstantStep constant => Constant(constant.Value),
            SumStep sum => Linq.Add(Number(sum.Left), Number(sum.Right)),
            MultipleStep multiple => Linq.Multiply(Number(multiple.Value), Constant(multiple.Factor)),
            ExtremeStep extreme => Linq.Call(
                typeof(T),
                extreme.IsMaximum ? nameof(IBinaryInteger<>.Max) : nameof(IBinaryInteger<>.Min),
                typeArguments: null,
                Number(extreme.Left),
                Number(extreme.Right)
            ),
            RoundedStep rounded => Linq.Call(
                typeof(WholeSteps),
                nameof(WholeSteps.Count),
                [typeof(T)],
                Number(rounded.Value),
                Constant(rounded.Step),
                Linq.Constant(rounded.Mode)
            ),
            _ => throw new InvalidOperationException($"no number: {step}"),
        };

    private static Linq Constant(WholeNumber value) => Linq.Constant(value.As<T>());

    private static Linq Compare(Comparison operation, Linq left, Linq right) =>
        operation switch
        {
            Comparison.Equal => Linq.Equal(left, right),
            Comparison.NotEqual => Linq.NotEqual(left, right),
            Comparison.Less => Linq.LessThan(left, right),
            Comparison.LessOrEqual => Linq.LessThanOrEqual(left, right),
            Comparison.Greater => Linq.GreaterThan(left, right),
            _ => Linq.GreaterThanOrEqual(left, right),
        };
}
