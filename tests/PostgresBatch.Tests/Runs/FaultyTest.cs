using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests.Runs;

/// <summary>The messages of the batch on faulty rows, results and servers.</summary>
[Collection(nameof(OnPostgres))]
public sealed class FaultyTest(PostgresServer server)
{
    [PostgresFact]
    public async Task Run_reports_bad_rows_with_their_keys_and_publishes_nothing_until_they_are_corrected()
    {
        TestDatabase database = server.Copy();
        database.Execute("UPDATE persons SET prior_year_monthly_wage = -1 WHERE id = 'P00000010'");
        database.Execute("UPDATE persons SET category = 'emploee' WHERE id = 'P00010000'");
        database.Execute("UPDATE persons SET category = 'businessOwner' WHERE id = 'P00015000'");
        database.Execute("UPDATE employers SET kind = 'firm' WHERE id = 'E0000100'");

        (int code, _, string errors) = await database.RunAsync("run", "1000");

        code.Should().Be(2);
        errors.Should().StartWith("4 faults, all in the table rejects; nothing is published.");
        errors.Should().MatchRegex("person P00000010, priorYearMonthlyWage: .*-1.00");
        errors.Should().MatchRegex("person P00010000, category: .*\"emploee\".*did you mean \"employee\"");
        errors.Should().MatchRegex("person P00015000, category: .*个体工商户业主");
        errors.Should().MatchRegex("employer E0000100, kind: .*\"firm\"");
        errors.Should().NotContain("   at ");
        database.Ask<long>("SELECT count(*) FROM rejects WHERE zh <> '' AND en <> ''").Should().Be(4);
        database.Ask<long>("SELECT count(*) FROM bases").Should().Be(0);
        long done = database.Done;
        done.Should().BePositive("the other slices are done");

        database.Execute("UPDATE persons SET prior_year_monthly_wage = 1 WHERE id = 'P00000010'");
        database.Execute("UPDATE persons SET category = 'employee' WHERE id IN ('P00010000', 'P00015000')");
        database.Execute("UPDATE employers SET kind = 'enterprise' WHERE id = 'E0000100'");
        string printed = await database.SucceedAsync("run", "1000");

        printed.Should().StartWith($"run 1: 230600/pension/2011, {database.Done - done} slices to do\n");
        database.Ask<long>("SELECT count(*) FROM rejects").Should().Be(0);
        await database.SucceedAsync("check", "1");
    }

    [PostgresFact]
    public async Task Run_reports_values_that_only_a_table_without_checks_holds_with_their_keys()
    {
        TestDatabase database = server.Copy();
        database.Execute(
            "ALTER TABLE persons ALTER prior_year_monthly_wage TYPE numeric, ALTER category DROP NOT NULL"
        );
        database.Execute("ALTER TABLE persons ALTER exemption_proof DROP NOT NULL");
        string[] values = ["'NaN'", "'Infinity'", "1e31", "1200.005", "1200.0000000000000000000000000000000001"];
        foreach ((int at, string value) in values.Index())
        {
            database.Execute($"UPDATE persons SET prior_year_monthly_wage = {value} WHERE id = 'P0000001{at}'");
        }

        database.Execute("UPDATE persons SET category = NULL WHERE id = 'P00000020'");
        database.Execute("UPDATE persons SET exemption_proof = NULL WHERE id = 'P00000021'");

        (int code, _, string errors) = await database.RunAsync("run");

        code.Should().Be(2, errors);
        errors.Should().StartWith("7 faults, all in the table rejects; nothing is published.");
        errors.Should().MatchRegex("person P00000010, priorYearMonthlyWage: .*NaN");
        errors.Should().MatchRegex("person P00000011, priorYearMonthlyWage: .*Infinity");
        errors.Should().MatchRegex("person P00000012, priorYearMonthlyWage: .*10000000000000000000000000000000");
        errors.Should().MatchRegex("person P00000013, priorYearMonthlyWage: .*1200.005");
        errors.Should().MatchRegex("person P00000014, priorYearMonthlyWage: .*1200.0000");
        errors.Should().MatchRegex("person P00000020, category: missing");
        errors.Should().MatchRegex("person P00000021, exemptionProof: missing");
    }

    [PostgresTheory]
    [InlineData("bigint")]
    [InlineData("double precision")]
    [InlineData("text")]
    public async Task Run_reads_money_of_any_type_of_column(string type)
    {
        TestDatabase database = server.Copy();
        database.Execute("UPDATE persons SET prior_year_monthly_wage = trunc(prior_year_monthly_wage)");
        await database.SucceedAsync("run");
        string published = database.Published;
        database.Execute(
            $"ALTER TABLE persons ALTER prior_year_monthly_wage TYPE {type} USING trunc(prior_year_monthly_wage)::{type}"
        );

        await database.SucceedAsync("rerun");

        database.Published.Should().Be(published);
    }

    [PostgresFact]
    public async Task Run_names_the_command_that_makes_the_tables()
    {
        TestDatabase database = server.Copy();
        database.Execute("DROP VIEW bases, employer_bases, published_runs");

        (int code, _, string errors) = await database.RunAsync("run");

        code.Should().Be(6);
        errors
            .Should()
            .Contain("published_runs")
            .And.Contain("prepare makes them")
            .And.NotContain("goes on from there");
    }

    [PostgresTheory]
    [InlineData(
        "UPDATE person_results SET base = base + 0.01 WHERE person_id = 'P00000003'",
        "sum of the persons' bases"
    )]
    [InlineData("UPDATE person_results SET rule = 'floor' WHERE person_id = 'P00000003'", "person P00000003: stored")]
    [InlineData(
        "UPDATE employer_results SET article = 'x' WHERE employer_id = 'E0000001'",
        "employer E0000001: stored"
    )]
    [InlineData("INSERT INTO employers (id, kind) VALUES ('Z', 'enterprise')", "employers with a result: ")]
    [InlineData(
        "DELETE FROM persons WHERE id = 'P00000003'",
        "persons without a result, and results without a person: 1"
    )]
    public async Task Check_finds_changed_results(string change, string reported)
    {
        TestDatabase database = server.Copy();
        await database.SucceedAsync("run");
        database.Execute(
            "UPDATE person_results SET rule = 'own-wage' WHERE person_id = 'P00000003' AND rule = 'floor'"
        );
        database.Execute(change).Should().BePositive();

        (int code, _, string errors) = await database.RunAsync("check", "1");

        code.Should().Be(5);
        errors.Should().Contain(reported);
    }

    [PostgresFact]
    public async Task Publication_stops_when_an_employer_was_added_during_the_run()
    {
        TestDatabase database = server.Copy();
        using (Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices"))
        using (BatchProcess batch = database.Start("run"))
        {
            await gate.ReachedByAsync(batch);
            database.Execute("INSERT INTO employers (id, kind) VALUES ('Z', 'enterprise')");
            gate.Dispose();

            (int code, _, string errors) = await batch.EndAsync();
            code.Should().Be(2);
            errors.Should().Contain("persons or employers came or went since it began");
        }

        (await database.SucceedAsync("abandon")).Should().Be("abandoned the run under way\n");
        database.Ask<long>("SELECT count(*) FROM person_results").Should().Be(0);
        await database.SucceedAsync("run");
        database.Ask<long>("SELECT count(*) FROM employer_bases WHERE employer_id = 'Z'").Should().Be(1);
    }

    [PostgresFact]
    public async Task Run_reports_a_lost_server_and_can_be_continued()
    {
        TestDatabase database = server.Copy();
        using (Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW WHEN (NEW.slice = 5)"))
        using (BatchProcess batch = database.Start("run", "1000"))
        {
            await gate.ReachedByAsync(batch);
            database.Execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'PostgresBatch%' AND datname = current_database()"
            );

            (int code, _, string errors) = await batch.EndAsync();
            code.Should().Be(6);
            errors.Should().StartWith("the database: ").And.Contain("goes on from there").And.NotContain("   at ");
        }

        database.Done.Should().Be(5);
        await database.SucceedAsync("run", "1000");
        await database.SucceedAsync("check");
    }
}
