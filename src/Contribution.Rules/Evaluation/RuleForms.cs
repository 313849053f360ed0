using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation;

/// <summary>The forms in which rules run.</summary>
internal static class RuleForms
{
    /// <summary>The form that is ready at once.</summary>
    public static IRuleForm<T> AtOnce<T>(SlotLayout layout)
        where T : struct, IBinaryInteger<T> => Read<T>(layout, many: false);

    /// <summary>The form that is fast; in a native program, which compiles nothing more, it is the one that is read.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(PersonFacts))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(EmployerFacts))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Fen))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(WholeSteps))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(long))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Int128))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "What the compiled form looks up is kept above."
    )]
    public static IRuleForm<T> Compiled<T>(SlotLayout layout)
        where T : struct, IBinaryInteger<T> =>
        RuntimeFeature.IsDynamicCodeSupported ? new DeterminationCompiler<T>(layout) : Read<T>(layout, many: true);

    private static IRuleForm<T> Read<T>(SlotLayout layout, bool many)
        where T : struct, IBinaryInteger<T> =>
        typeof(T) == typeof(long)
            ? (IRuleForm<T>)(object)new StepReader(layout, long.MaxValue, many)
            : (IRuleForm<T>)(object)new WideStepReader(layout);
}
