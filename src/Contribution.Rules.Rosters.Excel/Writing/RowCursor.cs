using System.Diagnostics.CodeAnalysis;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>Goes through rows once, over as many sheets as they need; the first can be looked at before.</summary>
internal sealed class RowCursor : IDisposable
{
    private readonly IEnumerator<IReadOnlyList<string>> _rows;
    private readonly Queue<IReadOnlyList<string>> _held = [];
    private readonly CancellationToken _cancellation;

    /// <summary>Begins.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="held">How many are looked at before.</param>
    /// <param name="cancellation">Stops it before the next row.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RowCursor(IEnumerable<IReadOnlyList<string>> rows, int held, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _cancellation = cancellation;
        _rows = rows.GetEnumerator();
        while (_held.Count < held && _rows.MoveNext())
        {
            _held.Enqueue(_rows.Current);
        }

        First = [.. _held];
    }

    /// <summary>The first rows.</summary>
    public List<IReadOnlyList<string>> First { get; }

    /// <summary>Whether there is one more row, which is read ahead and held until it is taken.</summary>
    public bool HasMore
    {
        get
        {
            if (_held.Count == 0 && _rows.MoveNext())
            {
                _held.Enqueue(_rows.Current);
            }

            return _held.Count > 0;
        }
    }

    /// <summary>Takes the next row; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public bool TryTake([NotNullWhen(true)] out IReadOnlyList<string>? row)
    {
        _cancellation.ThrowIfCancellationRequested();
        row = HasMore ? _held.Dequeue() : null;
        return row is not null;
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
