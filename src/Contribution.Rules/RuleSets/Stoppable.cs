namespace Contribution.Rules.RuleSets;

/// <summary>Loops that a caller can stop between two items.</summary>
internal static class Stoppable
{
    /// <summary>Enumerates the items until the token stops it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<T> StoppedBy<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
