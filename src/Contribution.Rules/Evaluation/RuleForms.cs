using System.Numerics;

namespace Contribution.Rules.Evaluation;

/// <summary>The forms in which rules run.</summary>
internal static class RuleForms
{
    /// <summary>The form that is ready at once; in integers wider than a machine word there is only the compiled one.</summary>
    public static IRuleForm<T> AtOnce<T>(SlotLayout layout)
        where T : struct, IBinaryInteger<T> =>
        typeof(T) == typeof(long)
            ? (IRuleForm<T>)(object)new StepReader(layout, long.MaxValue)
            : new DeterminationCompiler<T>(layout);

    /// <summary>The form that is fast.</summary>
    public static IRuleForm<T> Compiled<T>(SlotLayout layout)
        where T : struct, IBinaryInteger<T> => new DeterminationCompiler<T>(layout);
}
