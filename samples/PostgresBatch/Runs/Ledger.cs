using Contribution.Rules.Facts;
using Npgsql;
using PostgresBatch.Reading;

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

    private const string SlicesLeft = """
        SELECT slice, first_employer, last_employer, persons FROM slices
        WHERE run = $1 AND done_at IS NULL
        ORDER BY slice
        """;

    // Every slice is done, and who has a result is who is there now.
    private const string Publishing = """
        UPDATE runs SET published_at = now()
        WHERE id = $1
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
    /// Keeps every other batch out until the connection ends. The server needs a moment to notice that a killed one's
    /// has ended.
    /// </summary>
    /// <exception cref="RunException">Another batch is at work.</exception>
    public void Lock()
    {
        try
        {
            Execute("SET lock_timeout = '20s'");
            Execute("SELECT pg_advisory_lock(hashtext('PostgresBatch'))");
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
    public Run Open(bool again, int personsASlice) =>
        Find() switch
        {
            { IsPublished: false, IsOfThisQuestion: false } other => throw new RunException(
                $"run {other.Id} was begun with other rules or another wage; finish it with those, or abandon it"
            ),
            { IsPublished: false } underWay => underWay,
            { IsOfThisQuestion: true } published when !again => published,
            _ => Begin(personsASlice),
        };

    /// <summary>The run under way or, where there is none, the published one; null where there is neither.</summary>
    public Run? Find()
    {
        using NpgsqlCommand command = Command(Newest, Key());
        using NpgsqlDataReader row = command.ExecuteReader();
        return row.Read() ? new Run(row.GetInt64(0), row.GetBoolean(1), row.GetBoolean(2)) : null;
    }

    /// <summary>The slices that are not done.</summary>
    public IReadOnlyList<Slice> Left(Run run)
    {
        using NpgsqlCommand command = Command(SlicesLeft, run.Id);
        using NpgsqlDataReader row = command.ExecuteReader();
        List<Slice> left = [];
        while (row.Read())
        {
            left.Add(new(row.GetInt64(0), new EmployerRange(row.GetString(1), row.GetString(2)), row.GetInt64(3)));
        }

        return left;
    }

    /// <summary>Shows the run to readers, all of it at once.</summary>
    /// <exception cref="RunException">The persons or employers are not those it was begun with.</exception>
    public void Publish(Run run)
    {
        if (Execute(Publishing, run.Id) != 1)
        {
            throw new RunException(
                $"run {run.Id} is not published: persons or employers came or went since it began; abandon it, and begin anew"
            );
        }
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
