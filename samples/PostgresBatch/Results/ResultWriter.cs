using Contribution.Rules;
using Npgsql;
using NpgsqlTypes;
using PostgresBatch.Deciding;
using PostgresBatch.Reading;
using PostgresBatch.Runs;
using PostgresBatch.Schema;

namespace PostgresBatch.Results;

/// <summary>
/// Writes a slice by binary COPY, in the transaction that claimed it. Its results and its line of the ledger are one
/// transaction: whenever the worker is killed, a slice is there and done, or it is neither.
/// </summary>
internal sealed class ResultWriter(NpgsqlConnection connection)
{
    /// <summary>Writes what was decided; or, where rows were rejected, those alone, and the slice is still to do.</summary>
    public void Write(long run, Slice slice, DecidedSlice decided)
    {
        ForgetRejects(run, slice);
        if (decided.Rejects.Count > 0)
        {
            CopyRejects(run, slice, decided.Rejects);
            MarkRejected(run, slice);
        }
        else
        {
            decimal bases = CopyPersons(run, decided.Employers);
            decimal employerBases = CopyEmployers(run, decided.Employers);
            MarkDone(run, slice, bases, employerBases);
        }
    }

    private decimal CopyPersons(long run, IReadOnlyList<DecidedEmployer> employers)
    {
        using NpgsqlBinaryImporter row = connection.BeginBinaryImport(
            """
            COPY person_results (run, employer_id, person_id, base, status, rule, article)
            FROM STDIN (FORMAT binary)
            """
        );
        decimal sum = 0;
        foreach ((var employer, _, Decision[] decisions) in employers)
        {
            for (int place = 0; place < decisions.Length; place++)
            {
                row.StartRow();
                row.Write(run, NpgsqlDbType.Bigint);
                row.Write(employer.Facts.Id, NpgsqlDbType.Text);
                row.Write(employer.Persons[place].Id, NpgsqlDbType.Text);
                sum += Write(row, Result.Of(decisions[place]));
            }
        }

        row.Complete();
        return sum;
    }

    private decimal CopyEmployers(long run, IReadOnlyList<DecidedEmployer> employers)
    {
        using NpgsqlBinaryImporter row = connection.BeginBinaryImport(
            "COPY employer_results (run, employer_id, base, status, rule, article) FROM STDIN (FORMAT binary)"
        );
        decimal sum = 0;
        foreach ((var employer, Decision decision, _) in employers)
        {
            row.StartRow();
            row.Write(run, NpgsqlDbType.Bigint);
            row.Write(employer.Facts.Id, NpgsqlDbType.Text);
            sum += Write(row, Result.Of(decision));
        }

        row.Complete();
        return sum;
    }

    private static decimal Write(NpgsqlBinaryImporter row, Result result)
    {
        row.WriteMoney(result.Base);
        row.Write(result.Status, NpgsqlDbType.Text);
        row.WriteText(result.Rule);
        row.WriteText(result.Article);
        return result.Base ?? 0;
    }

    private void CopyRejects(long run, Slice slice, IReadOnlyList<Reject> rejects)
    {
        using NpgsqlBinaryImporter row = connection.BeginBinaryImport(
            """
            COPY rejects (run, slice, employer_id, person_id, fact, found, zh, en)
            FROM STDIN (FORMAT binary)
            """
        );
        foreach (Reject reject in rejects)
        {
            row.StartRow();
            row.Write(run, NpgsqlDbType.Bigint);
            row.Write(slice.Number, NpgsqlDbType.Bigint);
            row.Write(reject.EmployerId, NpgsqlDbType.Text);
            row.WriteText(reject.PersonId);
            row.Write(reject.Fact, NpgsqlDbType.Text);
            row.WriteText(reject.Fault.Found);
            row.Write(reject.Fault.Zh, NpgsqlDbType.Text);
            row.Write(reject.Fault.En, NpgsqlDbType.Text);
        }

        row.Complete();
    }

    private void ForgetRejects(long run, Slice slice)
    {
        using NpgsqlCommand command = new("DELETE FROM rejects WHERE run = $1 AND slice = $2", connection);
        command.Parameters.Add(new() { Value = run });
        command.Parameters.Add(new() { Value = slice.Number });
        command.ExecuteNonQuery();
    }

    private void MarkRejected(long run, Slice slice)
    {
        using NpgsqlCommand command = new(
            "UPDATE slices SET rejected_at = clock_timestamp() WHERE run = $1 AND slice = $2",
            connection
        );
        command.Parameters.Add(new() { Value = run });
        command.Parameters.Add(new() { Value = slice.Number });
        command.ExecuteNonQuery();
    }

    private void MarkDone(long run, Slice slice, decimal bases, decimal employerBases)
    {
        using NpgsqlCommand command = new(
            """
            UPDATE slices SET sum_of_bases = $3, sum_of_employer_bases = $4, done_at = clock_timestamp()
            WHERE run = $1 AND slice = $2 AND done_at IS NULL
            """,
            connection
        );
        command.Parameters.Add(new() { Value = run });
        command.Parameters.Add(new() { Value = slice.Number });
        command.Parameters.Add(new() { Value = bases });
        command.Parameters.Add(new() { Value = employerBases });
        if (command.ExecuteNonQuery() != 1)
        {
            throw new InvalidOperationException($"slice {slice.Number} of run {run} is not there to be done");
        }
    }
}
