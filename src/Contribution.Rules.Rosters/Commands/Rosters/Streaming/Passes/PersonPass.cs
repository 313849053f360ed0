using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

/// <summary>The state that workers share in one pass over the list of persons.</summary>
internal sealed class PersonPass : IDisposable
{
    /// <summary>The most rows that are listed in a note.</summary>
    public const int MostShown = 10;

    // How many results of each worker may wait for their turn.
    private const int EarlyEach = 2;

    private readonly StreamWriter _rejects;
    private readonly Stream _ofRejects;
    private readonly List<RejectedRow> _first = [];
    private readonly BasesJob _job;
    private readonly PlacedOutput _output;

    public PersonPass(
        BasesJob job,
        BasesFiles files,
        byte[] header,
        PlacedOutput output,
        List<RejectedRow> ofEmployers,
        int workers
    )
    {
        (_job, _output) = (job, output);
        Order = new ChunkOrder(Place, result => output.Write(result.Lines.Written, result.Place), workers * EarlyEach);
        output.Restart();
        header = job.WritesByteOrderMark ? [.. Encoding.UTF8.Preamble, .. header] : header;
        output.Write(header, output.Take(header.Length));
        _ofRejects = files.Rejects;
        // What a pass wrote into a stream that cannot seek could not be taken back for the next.
        Stream rejects = _ofRejects.CanSeek ? _ofRejects : new MemoryStream();
        rejects.Position = 0;
        _rejects = new StreamWriter(rejects, new UTF8Encoding(job.WritesByteOrderMark), leaveOpen: _ofRejects.CanSeek);
        _rejects.Write(string.Join(',', RejectsCsv.Header) + "\n");
        Reject([.. ofEmployers.Where(job.Shard.Has)]);
    }

    /// <summary>The chunks' order.</summary>
    public ChunkOrder Order { get; }

    /// <summary>The number of rows that were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>The first of them.</summary>
    public ImmutableArray<RejectedRow> FirstRejected => [.. _first];

    /// <summary>The result whose turn it is: its lines have their place, its rejected rows are written.</summary>
    private void Place(ChunkResult result)
    {
        result.Place = _output.Take(result.Lines.Length);
        Reject(result.Rejected);
    }

    private void Reject(IReadOnlyCollection<RejectedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        _first.AddRange(rows.Take(MostShown - _first.Count));
        Rejected += rows.Count;
        RejectsCsv.Append(_rejects, rows, _job.Chinese);
    }

    /// <summary>The pass was the last: ends the file of persons, and that of rejected rows.</summary>
    public void Complete()
    {
        _output.Complete();
        _rejects.Flush();
        Stream rejects = _rejects.BaseStream;
        if (rejects.Length > rejects.Position)
        {
            rejects.SetLength(rejects.Position);
        }

        if (rejects != _ofRejects)
        {
            rejects.Position = 0;
            rejects.CopyTo(_ofRejects);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _rejects.Dispose();
}
