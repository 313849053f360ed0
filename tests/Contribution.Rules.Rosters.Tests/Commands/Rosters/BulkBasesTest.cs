using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

public sealed class BulkBasesTest
{
    private static readonly ImmutableDictionary<string, string> Empty = ImmutableDictionary<string, string>.Empty;

    private const string Employers = "id,kind,priorYearMonthlyTotalWages\nE,enterprise,20000\nO,governmentOrgan,\n";

    [Fact]
    public void Run_writes_bases_in_the_order_of_the_lists()
    {
        Written written = Written.Of(
            "employerId,id,category,priorYearMonthlyWage\nO,P1,employee,3000\nE,P2,employee,900\nO,P3,employee,9000\n",
            Employers
        );

        written
            .Persons.Should()
            .Be(
                "id,employerId,base,status,rule,article,adjustment,missing\n"
                    + "P1,O,3000.00,determined,own-wage,二(二),,\n"
                    + "P2,E,1366.70,determined,floor,二(二),,\n"
                    + "P3,O,6833.50,determined,ceiling,二(二),,\n"
            );
        written
            .Employers.Should()
            .Be(
                "id,base,status,rule,article,adjustment,missing\n"
                    + "E,20000.00,determined,own-total,二(一),,\n"
                    + "O,9833.50,determined,organ-sum,二(一),,\n"
            );
        written.Rejects.Should().Be("file,line,column,value,reason,row\n");
        written.Run.Tally!.IsBalanced.Should().BeTrue();
    }

    [Fact]
    public void Run_computes_no_employer_when_an_employee_has_no_employer()
    {
        Written written = Written.Of(
            "employerId,id,category,priorYearMonthlyWage\nO,P1,employee,3000\n,P3,employee,9000\n",
            Employers
        );

        written.PersonLines.Should().Contain("P3,,6833.50,determined,ceiling,二(二),,");
        written.EmployerLines.Should().OnlyContain(line => line.Contains(",undetermined,"));
        written.Run.Tally!.HasUnplaced.Should().BeTrue();
        written.Run.Notes.Should().ContainSingle().Which.Text.En.Should().StartWith("1 employee has no employer");
    }

    [Fact]
    public void Run_rejects_a_person_with_a_reason_of_its_own_when_the_employers_row_is_rejected() =>
        Written
            .Of("id,category,employerId\nP,employee,A\nQ,employee,B\n", "id,kind\nA,none\n")
            .RejectLines.Skip(1)
            .Should()
            .Equal(
                "persons.csv,2,employerId,A,the employer's row on the list of employers was not read,\"P,employee,A\"",
                "persons.csv,3,employerId,B,the employer is not on the list of employers,\"Q,employee,B\""
            );

    [Theory]
    [InlineData("E,enterprise,30000\n", "3,4")]
    [InlineData("E,enterprise,20000\nE,enterprise,3万\nE,enterprise,20000\n", "3,4,5,6")]
    public void Run_computes_nothing_for_an_employer_with_contradicting_rows(string again, string rejected)
    {
        Written written = Written.Of(
            "employerId,id,category,priorYearMonthlyWage\nO,P1,employee,3000\nE,P2,employee,900\n",
            $"id,kind,priorYearMonthlyTotalWages\nO,governmentOrgan,\nE,enterprise,20000\n{again}"
        );

        written.PersonLines.Should().Equal("P1,O,3000.00,determined,own-wage,二(二),,");
        written.EmployerLines.Should().Equal("O,3000.00,determined,organ-sum,二(一),,");
        written
            .Rejects.Split('\n')
            .Where(line => line.StartsWith("employers.csv", StringComparison.Ordinal))
            .Select(line => line.Split(',')[1])
            .Should()
            .Equal(rejected.Split(','));
        written.Run.Tally!.IsBalanced.Should().BeTrue();
    }

    [Fact]
    public void Run_reads_an_employer_once_when_its_rows_are_equal()
    {
        Written written = Written.Of(
            "employerId,id,category,priorYearMonthlyWage\nO,P1,employee,3000\n",
            "id,kind\nO,governmentOrgan\n\"O\",机关\n"
        );

        written.EmployerLines.Should().Equal("O,3000.00,determined,organ-sum,二(一),,");
        written.Rejects.Should().Contain("the employer is listed already, on line 2");
    }

    [Fact]
    public void Run_writes_rejected_rows_once_into_a_stream_that_cannot_seek()
    {
        using MemoryStream persons = new();
        using MemoryStream employers = new();
        using MemoryStream written = new();
        using (GZipStream rejects = new(written, CompressionMode.Compress, leaveOpen: true))
        {
            BasesJob job = new()
            {
                Rules = ContributionRules.Default,
                Question = Daqing.Question,
                // A person who is listed twice takes a second pass.
                Persons = RosterSource.From(
                    new RosterFile("persons.csv", "id,category\nP-1,employee\nP-1,employee\n"u8.ToArray())
                ),
            };
            Written.Streamed(job, new BasesFiles(persons, employers, rejects));
        }

        written.Position = 0;
        using StreamReader text = new(new GZipStream(written, CompressionMode.Decompress));
        text.ReadToEnd()
            .Should()
            .Be(
                "file,line,column,value,reason,row\n"
                    + "persons.csv,3,id,P-1,\"the person is listed already under this employer, on line 2\",\"P-1,employee\"\n"
            );
    }

    [Fact]
    public void Run_reads_a_value_for_all_rows_as_the_reader_of_whole_lists_does()
    {
        ListOrigin ofPersons = new() { Defaults = Empty.Add("priorYearMonthlyWage", "3000") };
        ListOrigin ofEmployers = new() { Defaults = Empty.Add("kind", "事业单位") };
        BasesJob job = new()
        {
            Rules = ContributionRules.Default,
            Question = Daqing.Question,
            Persons = RosterSource.From(
                new RosterFile("p.csv", "id,category,employerId\nP-1,employee,E\nP-2,employee,E\n"u8.ToArray())
                {
                    Origin = ofPersons,
                }
            ),
            Employers = RosterSource.From(
                new RosterFile("e.csv", "id,priorYearMonthlyTotalWages\nE,5000\n"u8.ToArray()) { Origin = ofEmployers }
            ),
        };

        string streamed = Text(Written.Streamed);

        streamed.Should().Be(Text(PlainBases.Run)).And.Contain("determined");

        string Text(Func<BasesJob, BasesFiles, BasesRun> run)
        {
            using MemoryStream persons = new();
            using MemoryStream employers = new();
            run(job, new BasesFiles(persons, employers, Stream.Null));
            return Encoding.UTF8.GetString([.. persons.ToArray(), .. employers.ToArray()]);
        }
    }

    [Fact]
    public void Run_names_missing_facts()
    {
        Written written = Written.Of("id,category,employerId\nP,employee,E\n", Employers);

        written.PersonLines.Should().Equal("P,E,,undetermined,,,,priorYearMonthlyWage previousYearBase");
        written.EmployerLines[0].Should().Be("E,,undetermined,,,,persons.individualBases");
    }

    [Fact]
    public void Run_writes_a_signed_adjustment_with_two_decimals()
    {
        Written written = Written.Of(
            "id,category,priorYearMonthlyWage,provisionalBase,provisionalMonths\nP,employee,2000,2100.50,2\n",
            Employers
        );

        written.PersonLines.Should().Equal("P,,2000.00,determined,own-wage,二(二),-201.00,");
    }

    [Fact]
    public void Run_leaves_the_totals_of_an_employer_with_a_rejected_person_unknown()
    {
        Written written = Written.Of(
            "id,category,employerId,priorYearMonthlyWage\nP1,employee,O,3000\nP2,employee,O,x\nP3,employee,E,3000\n",
            Employers
        );

        written
            .EmployerLines.Should()
            .Equal(
                "E,20000.00,determined,own-total,二(一),,",
                "O,,undetermined,,,,persons.individualBases persons.exemptWages"
            );
        written.RejectLines.Should().ContainSingle().Which.Should().StartWith("persons.csv,3,priorYearMonthlyWage,x,");
    }

    [Fact]
    public void Run_rejects_only_the_uncovered_person()
    {
        Written written = Written.Of(
            "id,category,employerId,priorYearMonthlyWage\nP1,flexibleWorker,E,3000\nP2,employee,E,3000\nP3,employee,S,1\n",
            Employers + "S,soleProprietor,\n"
        );

        written.PersonLines.Should().Equal("P2,E,3000.00,determined,own-wage,二(二),,");
        written.RejectLines.Should().HaveCount(3);
        written.RejectLines[0].Should().StartWith("employers.csv,4,kind,soleProprietor,").And.Contain("enterprise");
        written.RejectLines[1].Should().StartWith("persons.csv,2,category,flexibleWorker,").And.Contain("employee");
        written.RejectLines[2].Should().StartWith("persons.csv,4,employerId,S,");
    }

    [Fact]
    public void Run_rejects_a_person_without_the_employer_that_the_rules_read()
    {
        Written written = Written.Of(
            "id,category,pensionBase\nP1,employee,3000\n",
            null,
            question: Daqing.Question with
            {
                Jurisdiction = "210000",
                ContributionYear = 2008,
                Insurance = Insurance.Medical,
            }
        );

        written.RejectLines.Should().ContainSingle().Which.Should().StartWith("persons.csv,2,");
    }

    [Fact]
    public void Run_rejects_all_rows_of_a_person_after_an_unreadable_one()
    {
        Written written = Written.Of(
            "id,category,employerId,priorYearMonthlyWage\nP,flexibleWorker,E,1\nP,employee,E,3000\nP,employee,E,3000\n",
            Employers
        );

        written.PersonLines.Should().BeEmpty();
        written.RejectLines[1].Should().StartWith("persons.csv,3,id,P,").And.Contain("contradict each other");
        written.RejectLines[2].Should().StartWith("persons.csv,4,id,P,").And.Contain("line 3");
    }

    [Fact]
    public void Run_refuses_an_uncovered_year()
    {
        Written written = Written.Of("id,category\n", null, question: Daqing.Question with { ContributionYear = 1990 });

        written.Run.Refused.Should().BeOfType<Outcome<BasesResult>.NotCovered>();
        written.Run.Tally.Should().BeNull();
        written.Persons.Should().BeEmpty();
    }

    [Fact]
    public void Run_refuses_a_list_without_a_required_column() =>
        Written.Of("id\n", Employers).Run.Faults.Should().ContainSingle();

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Shards_of_a_run_add_up_to_the_whole(int count)
    {
        string persons = "id,category,employerId,priorYearMonthlyWage\n";
        string employers = "id,kind\n";
        for (int index = 0; index < 60; index++)
        {
            employers += $"E{index},enterprise\n";
            persons += $"P{index},employee,E{index % 30},{index * 100}\nQ{index},employee,,{index * 100}\n";
            persons += $"P{index},employee,E{index % 30},7\nR{index},nobody,E{index % 11},1\nS{index},\",1\n";
        }

        Written whole = Written.Of(persons, employers);
        Written[] parts =
        [
            .. Enumerable.Range(1, count).Select(number => Written.Of(persons, employers, new Shard(number, count))),
        ];

        Lines(written => written.PersonLines).Should().Equal(whole.PersonLines.Order(StringComparer.Ordinal));
        Lines(written => written.EmployerLines).Should().Equal(whole.EmployerLines.Order(StringComparer.Ordinal));
        Lines(written => written.RejectLines).Should().Equal(whole.RejectLines.Order(StringComparer.Ordinal));
        parts.Sum(part => part.Run.Tally!.RowsIn).Should().Be(whole.Run.Tally!.RowsIn);
        parts.Should().OnlyContain(part => part.Run.Tally!.IsBalanced && part.PersonLines.Length > 0);

        IEnumerable<string> Lines(Func<Written, string[]> of) => parts.SelectMany(of).Order(StringComparer.Ordinal);
    }
}
