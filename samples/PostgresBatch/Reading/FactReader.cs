using System.Collections.Immutable;
using System.Data;
using Contribution.Rules;
using Npgsql;
using NpgsqlTypes;
using PostgresBatch.Rosters;

namespace PostgresBatch.Reading;

/// <summary>Reads employers with their persons by binary COPY; a slice as it was at one moment.</summary>
internal sealed class FactReader(NpgsqlConnection connection)
{
    // Money as text, so that any type of column is read, and what is no money is reported with the row's key.
    private const string Employers = """
        COPY (
            SELECT id, kind::text, prior_year_monthly_total_wages::text, materials_complete, previous_year_base::text,
                determined_base::text, restructuring::text
            FROM employers
            WHERE id BETWEEN current_setting('batch.first') AND current_setting('batch.last')
            ORDER BY id
        ) TO STDOUT (FORMAT binary)
        """;

    private const string Persons = """
        COPY (
            SELECT employer_id, id, category::text, prior_year_monthly_wage::text, first_month_wage::text, exemption_proof,
                wage_in_employer_total, previous_year_base::text, determined_base::text, correction::text
            FROM persons
            WHERE employer_id BETWEEN current_setting('batch.first') AND current_setting('batch.last')
            ORDER BY employer_id, id
        ) TO STDOUT (FORMAT binary)
        """;

    /// <summary>Reads the employers of a range.</summary>
    public ReadSlice Read(EmployerRange range)
    {
        using NpgsqlTransaction moment = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        Limit(range);
        (List<EmployerFacts> employers, IReadOnlyList<Reject> ofEmployers) = ReadEmployers();
        (Dictionary<string, ImmutableArray<PersonFacts>> persons, IReadOnlyList<Reject> ofPersons) = ReadPersons();
        moment.Commit();
        return new ReadSlice(
            [.. employers.Select(employer => new Employer(employer, persons.GetValueOrDefault(employer.Id, [])))],
            [.. ofEmployers, .. ofPersons]
        );
    }

    /// <summary>COPY takes no parameters; settings of the transaction stand in for them.</summary>
    private void Limit(EmployerRange range)
    {
        using NpgsqlCommand command = new(
            "SELECT set_config('batch.first', $1, true), set_config('batch.last', $2, true)",
            connection
        );
        command.Parameters.Add(new() { Value = range.First });
        command.Parameters.Add(new() { Value = range.Last });
        command.ExecuteNonQuery();
    }

    private (List<EmployerFacts> Read, IReadOnlyList<Reject> Rejects) ReadEmployers()
    {
        using NpgsqlBinaryExporter row = connection.BeginBinaryExport(Employers);
        RowChecks facts = new(row);
        List<EmployerFacts> read = [];
        while (row.StartRow() >= 0)
        {
            string id = row.Read<string>(NpgsqlDbType.Text);
            facts.Begin(id, person: null);
            read.Add(
                new EmployerFacts
                {
                    // Read in the order of the columns.
                    Id = id,
                    Kind = facts.Word<EmployerKind>("kind"),
                    PriorYearMonthlyTotalWages = facts.Money("priorYearMonthlyTotalWages"),
                    MaterialsComplete = facts.Flag("materialsComplete"),
                    PreviousYearBase = facts.Money("previousYearBase"),
                    DeterminedBase = facts.Money("determinedBase"),
                    Restructuring = facts.Word<Restructuring>("restructuring"),
                }
            );
        }

        return (read, facts.Rejects);
    }

    private (Dictionary<string, ImmutableArray<PersonFacts>> Read, IReadOnlyList<Reject> Rejects) ReadPersons()
    {
        using NpgsqlBinaryExporter row = connection.BeginBinaryExport(Persons);
        RowChecks facts = new(row);
        Dictionary<string, ImmutableArray<PersonFacts>> read = new(StringComparer.Ordinal);
        ImmutableArray<PersonFacts>.Builder persons = ImmutableArray.CreateBuilder<PersonFacts>();
        string? employer = null;
        while (row.StartRow() >= 0)
        {
            string id = row.Read<string>(NpgsqlDbType.Text);
            if (id != employer)
            {
                Keep();
                employer = id;
            }

            persons.Add(ReadPerson(row, facts, employer));
        }

        Keep();
        return (read, facts.Rejects);

        void Keep()
        {
            if (employer is not null)
            {
                read.Add(employer, persons.DrainToImmutable());
            }
        }
    }

    private static PersonFacts ReadPerson(NpgsqlBinaryExporter row, RowChecks facts, string employer)
    {
        string id = row.Read<string>(NpgsqlDbType.Text);
        facts.Begin(employer, id);
        return new PersonFacts
        {
            // Read in the order of the columns.
            Id = id,
            Category = facts.Word<PersonCategory>("category"),
            PriorYearMonthlyWage = facts.Money("priorYearMonthlyWage"),
            FirstMonthWage = facts.Money("firstMonthWage"),
            ExemptionProof = facts.Flag("exemptionProof"),
            WageInEmployerTotal = facts.Flag("wageInEmployerTotal"),
            PreviousYearBase = facts.Money("previousYearBase"),
            DeterminedBase = facts.Money("determinedBase"),
            Correction = facts.Word<Correction>("correction"),
        };
    }
}
