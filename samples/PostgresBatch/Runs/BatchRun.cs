using Npgsql;
using PostgresBatch.Deciding;
using PostgresBatch.Reading;
using PostgresBatch.Results;

namespace PostgresBatch.Runs;

/// <summary>
/// One worker: goes through slices until none is left. While it writes one, on the connection that claimed it, it claims,
/// reads and decides the next, so that two slices at most are in memory.
/// </summary>
internal sealed class BatchRun : IDisposable
{
    private const int Ahead = 2;

    private readonly NpgsqlConnection _reading = Database.Open();
    private readonly NpgsqlConnection[] _writing = [.. Enumerable.Range(0, Ahead).Select(_ => Database.Open())];
    private readonly Claims[] _claims;
    private readonly Run _run;
    private readonly FactReader _reader;
    private readonly SliceDecider _decider;

    /// <summary>A worker with connections of its own.</summary>
    public BatchRun(Question question, Run run)
    {
        (_run, _reader, _decider) = (run, new FactReader(_reading), new SliceDecider(question));
        _claims = [.. _writing.Select(connection => new Claims(connection, run))];
    }

    /// <summary>The measured times.</summary>
    public Measured Measured { get; } = new();

    /// <summary>Computes slices until none is left; those with rejected rows stay to be done.</summary>
    public async Task ComputeAsync()
    {
        Task<(Claim, DecidedSlice)?> next = Task.Run(() => ReadAndDecide(0));
        try
        {
            for (int place = 0; await next is (Claim claim, DecidedSlice decided); place++)
            {
                int following = (place + 1) % Ahead;
                next = Task.Run(() => ReadAndDecide(following));
                Write(_writing[place % Ahead], claim, decided);
            }
        }
        finally
        {
            // A connection is not closed while it is read. A failure on either side stops the other, and is reported once.
            await Task.WhenAny(next);
        }
    }

    /// <summary>Gives back what was claimed.</summary>
    public void Dispose()
    {
        _reading.Dispose();
        Array.ForEach(_writing, connection => connection.Dispose());
    }

    private (Claim, DecidedSlice)? ReadAndDecide(int place)
    {
        Measured.Claiming.Start();
        Claim? claim = _claims[place].Next();
        Measured.Claiming.Stop();
        if (claim is null)
        {
            return null;
        }

        Measured.Reading.Start();
        ReadSlice read = _reader.Read(claim.Slice.Range);
        Measured.Reading.Stop();
        Measured.Deciding.Start();
        DecidedSlice decided = _decider.Decide(read);
        Measured.Deciding.Stop();
        return (claim, decided);
    }

    private void Write(NpgsqlConnection connection, Claim claim, DecidedSlice decided)
    {
        Measured.Writing.Start();
        new ResultWriter(connection).Write(_run.Id, claim.Slice, decided);
        claim.Transaction.Commit();
        claim.Transaction.Dispose();
        Measured.Writing.Stop();
        Measured.Persons += decided.Employers.Sum(employer => employer.Persons.Length);
        Measured.Slices++;
    }
}
