using Contribution.Rules;
using Npgsql;

namespace PostgresBatch.Runs;

/// <summary>Which runs there are, which slices of them are done, and what readers see.</summary>
internal sealed class Ledger(NpgsqlConnection connection, Question question)
{
    // The line under way, whatever it asks; else the one that readers see of this place, insurance and year.
    private const string Newest = """
        SELECT id, published_at IS NOT NULL,
            (jurisdiction, insurance, contribution_year, reference_wage, reference_wage_is_annual, rule_set_hash)
                = ($1, $2, $3, $4, $5, $6)
        FROM runs
        WHERE published_at IS NULL
            OR id IN (
                SELECT id FROM published_runs WHERE (jurisdiction, insurance, contribution_year) = ($1, $2, $3)
            )
        ORDER BY published_at IS NULL DESC
        LIMIT 1
        """;

    private const string NewRun = """
        INSERT INTO runs (jurisdiction, insurance, contribution_year, reference_wage, reference_wage_is_annual,
            rule_set_hash, rule_set)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        RETURNING id
        """;

    // Whole employers, in slices of about so many persons.
    private const string NewSlices = """
        INSERT INTO slices (run, slice, first_employer, last_employer, employers, persons)
        SELECT $1, slice, min(id), max(id), count(*), sum(persons)
        FROM (
            SELECT id, persons, (sum(persons) OVER (ORDER BY id) - persons)::bigint / $2 AS slice
            FROM (
                SELECT e.id, count(p.id) AS persons
                FROM employers AS e LEFT JOIN persons AS p ON p.employer_id = e.id
                GROUP BY e.id
            ) AS counted
        ) AS placed
        GROUP BY slice
        """;

    private const string SlicesLeft = "SELECT count(*) FROM slices WHERE run = $1 AND done_at IS NULL";

    // Every slice is done, and who has a result is who is there now. Of two workers the second finds it published.
    private const string Publishing = """
        UPDATE runs SET published_at = now()
        WHERE id = $1 AND published_at IS NULL
            AND NOT EXISTS (SELECT FROM slices WHERE run = $1 AND done_at IS NULL)
            AND NOT EXISTS (
                SELECT FROM persons AS p
                FULL JOIN (SELECT * FROM person_results WHERE run = $1) AS r
                    ON r.employer_id = p.employer_id AND r.person_id = p.id
                WHERE p.id IS NULL OR r.person_id IS NULL
            )
            AND NOT EXISTS (
                SELECT FROM employers AS e
                FULL JOIN (SELECT * FROM employer_results WHERE run = $1) AS r ON r.employer_id = e.id
                WHERE e.id IS NULL OR r.employer_id IS NULL
            )
        """;

    /// <summary>
    /// Joins the active workers until the connection ends; with <paramref name="alone"/>, waits until there are none, and
    /// excludes all others. The server needs a moment to notice that a killed worker's connection has ended.
    /// </summary>
    /// <exception cref="RunException">Another batch is at work, or wants to be alone.</exception>
    public void Lock(bool alone) => Wait(alone ? "pg_advisory_lock" : "pg_advisory_lock_shared", "'PostgresBatch'");

    private void Wait(string function, string name)
    {
        try
        {
            Execute("SET lock_timeout = '20s'");
            Execute($"SELECT {function}(hashtext({name}))");
            Execute("SET lock_timeout = 0");
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new RunException("another batch is at work in this database");
        }
    }

    /// <summary>The run to go on with: the one under way, the published one, or a new one.</summary>
    /// <param name="again">Whether a published one is to be computed again.</param>
    /// <param name="personsASlice">About how many persons a slice of a new run has.</param>
    /// <exception cref="RunException">A run of another question is under way.</exception>
    public Run Open(bool again, int personsASlice)
    {
        // Of workers that begin at once, one begins the run, and the others join it.
        Wait("pg_advisory_lock", "'PostgresBatch begins'");
        Run run = Find() switch
        {
            { IsPublished: false, IsOfThisQuestion: false } other => throw new RunException(
                $"run {other.Id} was begun with other rules or another wage; finish it with those, or abandon it"
            ),
            { IsPublished: false } underWay => underWay,
            { IsOfThisQuestion: true } published when !again => published,
            _ => Begin(personsASlice),
        };
        Execute("SELECT pg_advisory_unlock(hashtext('PostgresBatch begins'))");
        return run;
    }

    /// <summary>The run under way or, where there is none, the published one; null where there is neither.</summary>
    public Run? Find()
    {
        using NpgsqlCommand command = Command(Newest, Key());
        using NpgsqlDataReader row = command.ExecuteReader();
        return row.Read() ? new Run(row.GetInt64(0), row.GetBoolean(1), row.GetBoolean(2)) : null;
    }

    /// <summary>The number of slices that are not done.</summary>
    public long Left(Run run)
    {
        using NpgsqlCommand command = Command(SlicesLeft, run.Id);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Shows the run to readers, all of it at once; false where another worker did.</summary>
    /// <exception cref="RunException">The persons or employers are not those it was begun with.</exception>
    public bool Publish(Run run)
    {
        // One looks whether all is there, and the others wait for it; if it dies, the next one does.
        Execute("SELECT pg_advisory_lock(hashtext('PostgresBatch publishes'))");
        if (Execute(Publishing, run.Id) == 1)
        {
            return true;
        }

        using NpgsqlCommand published = Command("SELECT published_at IS NOT NULL FROM runs WHERE id = $1", run.Id);
        return published.ExecuteScalar() is true
            ? false
            : throw new RunException(
                $"run {run.Id} is not published: persons or employers came or went since it began, or persons have an employer that is not in the table; abandon it, and begin anew"
            );
    }

    /// <summary>Deletes the run under way; false where there is none.</summary>
    public bool Abandon()
    {
        if (Find() is not { IsPublished: false } run)
        {
            return false;
        }

        using NpgsqlTransaction transaction = connection.BeginTransaction();
        Execute("DELETE FROM person_results WHERE run = $1", run.Id);
        Execute("DELETE FROM employer_results WHERE run = $1", run.Id);
        Execute("DELETE FROM rejects WHERE run = $1", run.Id);
        Execute("DELETE FROM slices WHERE run = $1", run.Id);
        Execute("DELETE FROM runs WHERE id = $1", run.Id);
        transaction.Commit();
        return true;
    }

    private Run Begin(int personsASlice)
    {
        using NpgsqlTransaction transaction = connection.BeginTransaction();
        using NpgsqlCommand command = Command(NewRun, [.. Key(), question.RuleSet.Id.ToString()]);
        long id = (long)command.ExecuteScalar()!;
        Execute(NewSlices, id, (long)personsASlice);
        transaction.Commit();
        return new Run(id, IsPublished: false, IsOfThisQuestion: true);
    }

    private object[] Key() =>
        [
            Question.Jurisdiction,
            Words<Insurance>.Of(Question.Insurance),
            Question.Year,
            Question.Wage.Yuan,
            Question.Wage.IsAnnual,
            question.RuleSet.Hash,
        ];

    private int Execute(string sql, params object[] values)
    {
        using NpgsqlCommand command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        NpgsqlCommand command = new(sql, connection);
        command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        return command;
    }
}
