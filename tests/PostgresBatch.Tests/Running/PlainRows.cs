using Contribution.Rules;
using Npgsql;

namespace PostgresBatch.Tests.Running;

/// <summary>The tables by plain queries, without the sample's own reading.</summary>
internal static class PlainRows
{
    public static IEnumerable<EmployerFacts> Employers(TestDatabase database) =>
        Rows(database, "SELECT * FROM employers")
            .Select(row => new EmployerFacts
            {
                Id = (string)row["id"]!,
                Kind = Word<EmployerKind>(row["kind"]),
                PriorYearMonthlyTotalWages = (decimal?)row["prior_year_monthly_total_wages"],
                MaterialsComplete = (bool)row["materials_complete"]!,
                PreviousYearBase = (decimal?)row["previous_year_base"],
                DeterminedBase = (decimal?)row["determined_base"],
                Restructuring = Word<Restructuring>(row["restructuring"]),
            });

    public static ILookup<string, PersonFacts> Persons(TestDatabase database) =>
        Rows(database, "SELECT * FROM persons")
            .ToLookup(
                row => (string)row["employer_id"]!,
                row => new PersonFacts
                {
                    Id = (string)row["id"]!,
                    Category = Word<PersonCategory>(row["category"]),
                    PriorYearMonthlyWage = (decimal?)row["prior_year_monthly_wage"],
                    FirstMonthWage = (decimal?)row["first_month_wage"],
                    ExemptionProof = (bool)row["exemption_proof"]!,
                    WageInEmployerTotal = (bool)row["wage_in_employer_total"]!,
                    PreviousYearBase = (decimal?)row["previous_year_base"],
                    DeterminedBase = (decimal?)row["determined_base"],
                    Correction = Word<Correction>(row["correction"]),
                }
            );

    /// <summary>The published bases of persons and employers, a line each.</summary>
    public static IEnumerable<string> Bases(TestDatabase database) =>
        Rows(
                database,
                """
                SELECT concat_ws(' ', employer_id, person_id, coalesce(base::text, ''),
                    upper(left(status, 1)) || substr(status, 2), coalesce(rule, ''), coalesce(article, ''),
                    rule_set_hash) AS line
                FROM (
                    SELECT employer_id, person_id, base, status, rule, article, rule_set_hash FROM bases
                    UNION ALL
                    SELECT '', employer_id, base, status, rule, article, rule_set_hash FROM employer_bases
                ) AS every
                """
            )
            .Select(row => (string)row["line"]!);

    private static IEnumerable<Dictionary<string, object?>> Rows(TestDatabase database, string query)
    {
        using NpgsqlConnection connection = database.Open();
        using NpgsqlCommand command = new(query, connection);
        using NpgsqlDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            yield return Enumerable
                .Range(0, row.FieldCount)
                .ToDictionary(row.GetName, column => row.IsDBNull(column) ? null : row.GetValue(column));
        }
    }

    private static T Word<T>(object? word)
        where T : struct, Enum => Enum.Parse<T>((string)word!, ignoreCase: true);
}
