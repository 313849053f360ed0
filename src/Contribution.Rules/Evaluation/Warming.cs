using System.Diagnostics.CodeAnalysis;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A plan that is read at first and compiled once it has had enough cases: most processes and most rule sets never see
/// as many. Both forms decide alike, so nobody can tell when that was. Safe to share between threads.
/// </summary>
/// <param name="read">The plan that is ready at once.</param>
/// <param name="compile">Compiles it.</param>
/// <param name="mostRead">How many cases are read.</param>
internal sealed class Warming<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPlan
>(TPlan read, Func<TPlan> compile, int mostRead)
    where TPlan : class
{
    private readonly Lazy<TPlan> _compiled = new(compile);
    private TPlan _plan = read;
    private long _left = mostRead;

    /// <summary>The plan compiled, for who knows of many cases beforehand.</summary>
    public TPlan Compiled => _compiled.Value;

    /// <summary>The plan for some more cases.</summary>
    public TPlan For(int cases)
    {
        // Whoever takes the last cases compiles, and the others read on in the meantime.
        if (
            Volatile.Read(ref _left) > 0
            && Interlocked.Add(ref _left, -cases) is <= 0 and long left
            && left + cases > 0
        )
        {
            Volatile.Write(ref _plan, _compiled.Value);
        }

        return Volatile.Read(ref _plan);
    }
}
