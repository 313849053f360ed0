using Contribution.Rules;
using Npgsql;
using PostgresBatch.Reading;
using PostgresBatch.Results;
using PostgresBatch.Rosters;
using PostgresBatch.Runs;

namespace PostgresBatch.Checking;

/// <summary>
/// <c>check</c>: holds a published run against the facts as they are now, and a sample of its employers against
/// <c>ComputeBases</c>.
/// </summary>
internal sealed class Check(NpgsqlConnection connection, Question question, Run run)
{
    private readonly FactReader _facts = new(connection);

    /// <summary>The number of persons who were computed again.</summary>
    public int Recomputed { get; private set; }

    /// <summary>Everything that is not as it should be.</summary>
    /// <param name="every">1 computes every employer again, 100 every hundredth.</param>
    public IEnumerable<string> Differences(int every) =>
        Totals.Differences(connection, run).Concat(Sample(every).SelectMany(OfEmployer));

    private List<string> Sample(int every)
    {
        using NpgsqlCommand command = new(
            "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM employers) AS e WHERE (place - 1) % $1 = 0",
            connection
        );
        command.Parameters.Add(new() { Value = (long)every });
        using NpgsqlDataReader row = command.ExecuteReader();
        List<string> ids = [];
        while (row.Read())
        {
            ids.Add(row.GetString(0));
        }

        return ids;
    }

    private IEnumerable<string> OfEmployer(string id)
    {
        ReadSlice read = _facts.Read(new EmployerRange(id, id));
        Employer employer = read.Employers.Single();
        if (
            read.Rejects.Count > 0
            || question.Rules.ComputeBases(question.Of(employer.Facts, employer.Persons))
                is not Outcome<BasesResult>.Computed { Result: var expected }
        )
        {
            return [$"employer {id}: its rows are no longer ones to compute with"];
        }

        Recomputed += expected.Persons.Length;
        Dictionary<string, Result> stored = Stored(id);
        return expected
            .Persons.Select(person =>
                Difference($"employer {id}, person {person.Id}", stored.GetValueOrDefault(person.Id), person)
            )
            .Append(Difference($"employer {id}", StoredOfEmployer(id), expected.Employer!))
            .OfType<string>();
    }

    private static string? Difference(string who, Result stored, ContributionBase computed) =>
        stored == Result.Of(computed) ? null : $"{who}: stored {stored}, computed {Result.Of(computed)}";

    private Dictionary<string, Result> Stored(string employer)
    {
        using NpgsqlCommand command = new(
            "SELECT base, status, rule, article, person_id FROM person_results WHERE run = $1 AND employer_id = $2",
            connection
        );
        command.Parameters.Add(new() { Value = run.Id });
        command.Parameters.Add(new() { Value = employer });
        using NpgsqlDataReader row = command.ExecuteReader();
        Dictionary<string, Result> stored = new(StringComparer.Ordinal);
        while (row.Read())
        {
            stored.Add(row.GetString(4), Read(row));
        }

        return stored;
    }

    private Result StoredOfEmployer(string employer)
    {
        using NpgsqlCommand command = new(
            "SELECT base, status, rule, article FROM employer_results WHERE run = $1 AND employer_id = $2",
            connection
        );
        command.Parameters.Add(new() { Value = run.Id });
        command.Parameters.Add(new() { Value = employer });
        using NpgsqlDataReader row = command.ExecuteReader();
        return row.Read() ? Read(row) : default;
    }

    private static Result Read(NpgsqlDataReader row) =>
        new(
            row.IsDBNull(0) ? null : row.GetDecimal(0),
            row.GetString(1),
            row.IsDBNull(2) ? null : row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3)
        );
}
