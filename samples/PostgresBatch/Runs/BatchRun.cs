using Npgsql;
using PostgresBatch.Deciding;
using PostgresBatch.Reading;
using PostgresBatch.Results;

namespace PostgresBatch.Runs;

/// <summary>
/// Goes through the slices that are left. One connection reads the next slice, and this process decides it, while the
/// other writes the one before: both cores have work, and two slices at most are in memory.
/// </summary>
internal sealed class BatchRun(NpgsqlConnection reading, NpgsqlConnection writing, Question question)
{
    private readonly FactReader _reader = new(reading);
    private readonly SliceDecider _decider = new(question);
    private readonly ResultWriter _writer = new(writing);

    /// <summary>What it took.</summary>
    public Measured Measured { get; } = new();

    /// <summary>Computes the slices; those with rejected rows stay to be done.</summary>
    public async Task ComputeAsync(Run run, IReadOnlyList<Slice> left)
    {
        Task<DecidedSlice> next = Task.Run(() => ReadAndDecide(left[0]));
        try
        {
            for (int place = 0; place < left.Count; place++)
            {
                DecidedSlice decided = await next;
                if (place + 1 < left.Count)
                {
                    Slice following = left[place + 1];
                    next = Task.Run(() => ReadAndDecide(following));
                }

                Write(run, left[place], decided);
            }
        }
        finally
        {
            // Nobody closes a connection that is still read from. What stops one stops the other, and is told once.
            await Task.WhenAny(next);
        }
    }

    private DecidedSlice ReadAndDecide(Slice slice)
    {
        Measured.Reading.Start();
        ReadSlice read = _reader.Read(slice.Range);
        Measured.Reading.Stop();
        Measured.Deciding.Start();
        DecidedSlice decided = _decider.Decide(read);
        Measured.Deciding.Stop();
        return decided;
    }

    private void Write(Run run, Slice slice, DecidedSlice decided)
    {
        Measured.Writing.Start();
        _writer.Write(run.Id, slice, decided);
        Measured.Writing.Stop();
        Measured.Persons += decided.Employers.Sum(employer => employer.Persons.Length);
        Measured.Slices++;
    }
}
