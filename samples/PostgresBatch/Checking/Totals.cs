using Npgsql;
using PostgresBatch.Runs;

namespace PostgresBatch.Checking;

/// <summary>Counts and sums that must agree, each by a query of its own.</summary>
internal static class Totals
{
    // Each gives two figures: as it is, and as it should be. $1 is the run.
    private static readonly (string What, string Query)[] Pairs =
    [
        (
            "persons with a result",
            "SELECT (SELECT count(*) FROM person_results WHERE run = $1)::numeric, (SELECT count(*) FROM persons)::numeric"
        ),
        (
            "employers with a result",
            "SELECT (SELECT count(*) FROM employer_results WHERE run = $1)::numeric, (SELECT count(*) FROM employers)::numeric"
        ),
        (
            "persons of the ledger",
            "SELECT (SELECT sum(persons) FROM slices WHERE run = $1), (SELECT count(*) FROM persons)::numeric"
        ),
        (
            "slices that are not done",
            "SELECT (SELECT count(*) FROM slices WHERE run = $1 AND done_at IS NULL)::numeric, 0::numeric"
        ),
        (
            "persons without a result, and results without a person",
            """
            SELECT (
                SELECT count(*) FROM persons AS p
                FULL JOIN (SELECT * FROM person_results WHERE run = $1) AS r
                    ON r.employer_id = p.employer_id AND r.person_id = p.id
                WHERE p.id IS NULL OR r.person_id IS NULL
            )::numeric, 0::numeric
            """
        ),
        (
            "sum of the persons' bases",
            "SELECT (SELECT sum(base) FROM person_results WHERE run = $1), (SELECT sum(sum_of_bases) FROM slices WHERE run = $1)"
        ),
        (
            "sum of the employers' bases",
            "SELECT (SELECT sum(base) FROM employer_results WHERE run = $1), (SELECT sum(sum_of_employer_bases) FROM slices WHERE run = $1)"
        ),
    ];

    /// <summary>Those that do not agree.</summary>
    public static IEnumerable<string> Differences(NpgsqlConnection connection, Run run)
    {
        foreach ((string what, string query) in Pairs)
        {
            using NpgsqlCommand command = new(query, connection);
            command.Parameters.Add(new() { Value = run.Id });
            using NpgsqlDataReader row = command.ExecuteReader();
            row.Read();
            (decimal found, decimal expected) = (Of(row, 0), Of(row, 1));
            if (found != expected)
            {
                yield return FormattableString.Invariant($"{what}: {found}, expected {expected}");
            }
        }
    }

    /// <summary>A sum of nothing is NULL to SQL.</summary>
    private static decimal Of(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetDecimal(column);
}
