using Contribution.Rules.Cli.Tests.Running;
using DuckDB.NET.Data;

namespace Contribution.Rules.Cli.Tests.Formats;

/// <summary>Lists and results in Parquet, written and read by DuckDB, against the same in CSV.</summary>
public sealed class ParquetTest : IDisposable
{
    private const string Persons = """
        SELECT
            'P' || n AS id,
            CASE WHEN n % 50 = 3 THEN 'nobody' ELSE 'employee' END AS category,
            CASE WHEN n % 40 = 5 THEN 'none' ELSE 'E' || n % 7 END AS employerId,
            CASE WHEN n % 30 = 7 THEN NULL WHEN n % 30 = 8 THEN -1 ELSE n * 37.25 END::DECIMAL(12, 2) AS priorYearMonthlyWage,
            n % 20 = 9 AS exemptionProof,
            CASE WHEN n % 60 = 11 THEN 'a,"b"' END AS note
        FROM range(400) AS numbers(n)
        """;

    private const string Employers =
        "SELECT 'E' || n AS id, 'enterprise' AS kind, n * 10000 AS priorYearMonthlyTotalWages FROM range(7) AS numbers(n)";

    private static readonly string[] Results = ["bases.csv", "employer-bases.csv", "rejects.csv"];

    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _database = new("Data Source=:memory:");

    public ParquetTest()
    {
        _database.Open();
        foreach ((string name, string rows) in new[] { ("persons", Persons), ("employers", Employers) })
        {
            Execute($"CREATE TABLE {name} AS {rows}");
            // Several row groups.
            Execute($"COPY {name} TO '{_folder.Of(name)}.parquet' (FORMAT parquet, ROW_GROUP_SIZE 100)");
            Execute($"COPY {name} TO '{_folder.Of(name)}.csv' (FORMAT csv, HEADER)");
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Roster_gives_the_same_answers_and_rejects_from_Parquet_as_from_CSV()
    {
        ToolRun csv = Roster("csv", "of-csv");
        ToolRun parquet = Roster("parquet", "of-parquet");

        csv.Code.Should().Be(ExitCode.InvalidInput);
        parquet.Code.Should().Be(csv.Code);
        parquet.Output.Should().Be(csv.Output);
        parquet.Error.Should().Be(csv.Error.Replace(".csv:", ".parquet:", StringComparison.Ordinal));
        foreach (string file in Results)
        {
            string expected = File.ReadAllText(_folder.Of($"of-csv/{file}"));
            File.ReadAllText(_folder.Of($"of-parquet/{file}"))
                .Should()
                .Be(expected.Replace("persons.csv", "persons.parquet", StringComparison.Ordinal));
        }

        csv.Output.Should().Contain(" rejected");
        File.ReadAllLines(_folder.Of("of-parquet/rejects.csv")).Should().HaveCountGreaterThan(20);
    }

    [Theory]
    [InlineData("TINYINT")]
    [InlineData("UTINYINT")]
    [InlineData("USMALLINT")]
    [InlineData("BIGINT")]
    public void Roster_reads_whole_numbers_of_each_width(string type)
    {
        Execute(
            $"COPY (SELECT 'P' AS id, 'employee' AS category, 3::{type} AS provisionalMonths) TO '{_folder.Of("whole")}.parquet' (FORMAT parquet)"
        );

        ToolRun run = Tool.Run("check", "--persons", _folder.Of("whole.parquet"));

        run.Error.Should().BeEmpty();
        run.Code.Should().Be(ExitCode.Done);
    }

    [Theory]
    [InlineData("bases", "base", "DECIMAL(12,2)")]
    [InlineData("bases", "adjustment", "DECIMAL(12,2)")]
    [InlineData("bases", "id", "VARCHAR")]
    [InlineData("employer-bases", "base", "DECIMAL(18,2)")]
    [InlineData("rejects", "line", "INTEGER")]
    public void Results_in_Parquet_have_the_documented_types(string table, string column, string type)
    {
        Roster("parquet", "out", "--parquet");

        TypeOf(table, column).Should().Be(type);
    }

    [Fact]
    public void Results_in_Parquet_hold_what_the_CSV_holds()
    {
        Roster("parquet", "out", "--parquet");

        foreach (string file in Results)
        {
            IsSame(file);
        }
    }

    /// <summary>Exact products have more than two decimals where only their sum is rounded.</summary>
    [Theory]
    [InlineData("personThenSum")]
    [InlineData("sumThenRound")]
    public void Contributions_in_Parquet_hold_what_the_CSV_holds(string level)
    {
        string rates = _folder.Write(
            "rates.json",
            $$"""
            { "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.201234 },
                        { "insurance": "pension", "payer": "employee", "rate": 0.080001 }],
              "roundings": [{ "level": "{{level}}", "step": 0.01, "mode": "halfUp" }] }
            """
        );

        Tool.Run([
            "contributions",
            "--persons",
            _folder.Of("persons.parquet"),
            "--employers",
            _folder.Of("employers.parquet"),
            .. Question.Daqing,
            "--rates",
            rates,
            "--out",
            _folder.Of("out"),
            "--parquet",
        ]);

        foreach (string file in (string[])["contributions.csv", "employer-contributions.csv", "rejects.csv"])
        {
            IsSame(file);
        }

        TypeOf("contributions", "dueTotal").Should().Be("DECIMAL(28,14)");
        TypeOf("contributions", "months").Should().Be("INTEGER");
        TypeOf("contributions", "base").Should().Be("DECIMAL(12,2)");
        TypeOf("employer-contributions", "dueTotal").Should().Be("DECIMAL(18,2)");
        TypeOf("employer-contributions", "base").Should().Be("DECIMAL(18,2)");
    }

    [Fact]
    public void Roster_writes_every_result_as_CSV_and_as_Parquet()
    {
        Roster("parquet", "out", "--parquet");

        Directory
            .GetFiles(_folder.Of("out"))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo([.. Results, .. Results.Select(file => Path.ChangeExtension(file, ".parquet"))]);
    }

    [Fact]
    public void Roster_refuses_binary_fractions_as_money()
    {
        Execute(
            $"COPY (SELECT id, category, 1.5::DOUBLE AS priorYearMonthlyWage FROM persons) TO '{_folder.Of("persons.parquet")}' (FORMAT parquet)"
        );

        ToolRun run = Roster("parquet", "out");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("persons.parquet: column \"priorYearMonthlyWage\" has a type that no list has");
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Theory]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(2)]
    public void Roster_refuses_a_truncated_Parquet_file(int percent)
    {
        byte[] whole = File.ReadAllBytes(_folder.Of("persons.parquet"));
        File.WriteAllBytes(_folder.Of("persons.parquet"), whole[..(whole.Length * percent / 100)]);

        ToolRun run = Roster("parquet", "out");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"{_folder.Of("persons.parquet")}: damaged, or no Parquet file\n");
    }

    [Fact]
    public void Commands_on_lists_read_Parquet()
    {
        string ofCsv = Check("csv");

        ofCsv.Should().Contain("persons.csv");
        Check("parquet").Should().Be(ofCsv.Replace("persons.csv", "persons.parquet", StringComparison.Ordinal));

        string Check(string form) =>
            Tool.Run(
                "check",
                "--persons",
                _folder.Of($"persons.{form}"),
                "--employers",
                _folder.Of($"employers.{form}"),
                "--format",
                "json"
            ).Output;
    }

    [Fact]
    public void Merge_joins_parts_computed_from_Parquet()
    {
        ToolRun whole = Roster("parquet", "whole");
        Roster("parquet", "part1", "--shard", "1/2");
        Roster("parquet", "part2", "--shard", "2/2");

        ToolRun merged = Tool.Run("merge", _folder.Of("part1"), _folder.Of("part2"), "--out", _folder.Of("merged"));

        merged.Lines[..^1].Should().Equal(whole.Lines);
    }

    private string TypeOf(string table, string column) =>
        Ask(
            $"SELECT column_type FROM (DESCRIBE SELECT * FROM '{_folder.Of("out")}/{table}.parquet') WHERE column_name = '{column}'"
        );

    /// <summary>Compares a file in both forms. Exact products are compared as numbers: Parquet has all of their decimals.</summary>
    private void IsSame(string file)
    {
        string parquet = $"'{_folder.Of("out")}/{Path.ChangeExtension(file, ".parquet")}'";
        string csv = $"read_csv('{_folder.Of("out")}/{file}', all_varchar = true)";
        string columns = Ask(
            $"SELECT string_agg('CAST(\"' || column_name || '\" AS ' || CASE WHEN column_type LIKE 'DECIMAL(28,%' THEN 'DECIMAL(38, 16)' ELSE 'VARCHAR' END || ')', ', ') FROM (DESCRIBE SELECT * FROM {parquet})"
        );
        Names(parquet).Should().Be(Names(csv), file);
        string count = Ask($"SELECT count(*)::VARCHAR FROM {csv}");
        count.Should().NotBe("0");
        Ask($"SELECT count(*)::VARCHAR FROM {parquet}").Should().Be(count);
        Ask(
                $"""
                SELECT count(*)::VARCHAR FROM (
                    (SELECT {columns} FROM {parquet} EXCEPT SELECT {columns} FROM {csv})
                    UNION ALL (SELECT {columns} FROM {csv} EXCEPT SELECT {columns} FROM {parquet}))
                """
            )
            .Should()
            .Be("0", file);
    }

    private string Names(string table) =>
        Ask($"SELECT string_agg(column_name, ',' ORDER BY column_name) FROM (DESCRIBE SELECT * FROM {table})");

    private ToolRun Roster(string form, string folder, params string[] more) =>
        Tool.Run([
            "roster",
            "--persons",
            _folder.Of($"persons.{form}"),
            "--employers",
            _folder.Of($"employers.{form}"),
            .. Question.Daqing,
            "--out",
            _folder.Of(folder),
            .. more,
        ]);

    private void Execute(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Ask(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
