using Contribution.Rules;
using Npgsql;
using NpgsqlTypes;
using PostgresBatch.Schema;

namespace PostgresBatch.Rosters;

/// <summary><c>prepare</c>: the tables, and a made-up roster by binary COPY; all of it or nothing.</summary>
internal static class Loading
{
    // Two tables on one connection, and one COPY at a time.
    private const int EmployersAtOnce = 1_000;

    /// <summary>Creates and fills the tables, and returns the number of employers.</summary>
    public static int Prepare(NpgsqlConnection connection, int persons)
    {
        using NpgsqlTransaction transaction = connection.BeginTransaction();
        Script.Run(connection, "facts.sql");
        int employers = 0;
        foreach (Employer[] some in MadeUpRoster.Of(persons).Chunk(EmployersAtOnce))
        {
            CopyEmployers(connection, some);
            CopyPersons(connection, some);
            employers += some.Length;
        }

        Script.Run(connection, "keys.sql");
        Script.Run(connection, "results.sql");
        transaction.Commit();
        return employers;
    }

    private static void CopyEmployers(NpgsqlConnection connection, Employer[] employers)
    {
        using NpgsqlBinaryImporter rows = connection.BeginBinaryImport(
            """
            COPY employers (id, kind, prior_year_monthly_total_wages, materials_complete, previous_year_base,
                determined_base, restructuring) FROM STDIN (FORMAT binary)
            """
        );
        foreach (EmployerFacts employer in employers.Select(employer => employer.Facts))
        {
            rows.StartRow();
            rows.Write(employer.Id, NpgsqlDbType.Text);
            rows.Write(Words<EmployerKind>.Of(employer.Kind), NpgsqlDbType.Text);
            rows.WriteMoney(employer.PriorYearMonthlyTotalWages);
            rows.Write(employer.MaterialsComplete, NpgsqlDbType.Boolean);
            rows.WriteMoney(employer.PreviousYearBase);
            rows.WriteMoney(employer.DeterminedBase);
            rows.Write(Words<Restructuring>.Of(employer.Restructuring), NpgsqlDbType.Text);
        }

        rows.Complete();
    }

    private static void CopyPersons(NpgsqlConnection connection, Employer[] employers)
    {
        using NpgsqlBinaryImporter rows = connection.BeginBinaryImport(
            """
            COPY persons (employer_id, id, category, prior_year_monthly_wage, first_month_wage, exemption_proof,
                wage_in_employer_total, previous_year_base, determined_base, correction) FROM STDIN (FORMAT binary)
            """
        );
        foreach (Employer employer in employers)
        {
            foreach (PersonFacts person in employer.Persons)
            {
                rows.StartRow();
                rows.Write(employer.Facts.Id, NpgsqlDbType.Text);
                rows.Write(person.Id, NpgsqlDbType.Text);
                rows.Write(Words<PersonCategory>.Of(person.Category), NpgsqlDbType.Text);
                rows.WriteMoney(person.PriorYearMonthlyWage);
                rows.WriteMoney(person.FirstMonthWage);
                rows.Write(person.ExemptionProof, NpgsqlDbType.Boolean);
                rows.Write(person.WageInEmployerTotal, NpgsqlDbType.Boolean);
                rows.WriteMoney(person.PreviousYearBase);
                rows.WriteMoney(person.DeterminedBase);
                rows.Write(Words<Correction>.Of(person.Correction), NpgsqlDbType.Text);
            }
        }

        rows.Complete();
    }
}
