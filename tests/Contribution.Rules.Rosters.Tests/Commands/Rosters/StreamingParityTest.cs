using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>
/// Whatever stands in the files, and wherever they are cut, a streamed roster is what <c>ComputeBases</c> gives for
/// each employer.
/// </summary>
public sealed class StreamingParityTest
{
    private const int Runs = 400;
    private static readonly string[] OfRows =
    [
        "another table begins there",
        "another unit of amounts",
        "both columns mean",
    ];

    private static readonly RosterQuestion[] Questions =
    [
        Daqing.Question,
        Daqing.Asked(null),
        Liaoning.Question(2008, Insurance.Pension),
        Liaoning.Question(2009, Insurance.Medical),
        Liaoning.Question(2007, Insurance.WorkInjury),
        Daqing.Question with
        {
            Jurisdiction = "640323",
            Insurance = Insurance.Unemployment,
        },
    ];

    static StreamingParityTest() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_pipelines_give_the_same_for_clean_and_unclean_rosters(int seed)
    {
        Random random = new(seed);
        for (int run = 0; run < Runs; run++)
        {
            RandomRoster roster = new(random);
            Compare(random, Encoded(random, roster.Persons), Encoded(random, roster.Employers), $"{seed}/{run}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Both_pipelines_give_the_same_for_random_bytes(int seed)
    {
        Random random = new(seed);
        for (int run = 0; run < Runs; run++)
        {
            byte[] nonsense = new byte[random.Next(300)];
            random.NextBytes(nonsense);
            for (int at = 0; at < nonsense.Length; at += 1 + random.Next(4))
            {
                nonsense[at] = (byte)"E1,,,\"\n\r \""[random.Next(10)];
            }

            byte[] persons = [.. "id,employerId,category,备注\n"u8, .. nonsense];
            Compare(
                random,
                random.Next(5) == 0 ? nonsense : persons,
                "id,kind\nE,enterprise\n1,机关\n"u8.ToArray(),
                $"{seed}/{run}"
            );
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Both_pipelines_give_the_same_for_random_bytes_among_employers(int seed)
    {
        Random random = new(seed);
        byte[] persons =
            "id,employerId,category,priorYearMonthlyWage\nP,E1,employee,2000\nQ,1,职工,\nR,企业,employee,1\n"u8.ToArray();
        for (int run = 0; run < Runs; run++)
        {
            byte[] nonsense = new byte[random.Next(300)];
            random.NextBytes(nonsense);
            for (int at = 0; at < nonsense.Length; at += 1 + random.Next(3))
            {
                nonsense[at] = (byte)"E1,,,\"\n\r \""[random.Next(10)];
            }

            byte[] employers = [.. "id,kind,备注\nE1,企业,\n"u8, .. nonsense];
            Compare(random, persons, random.Next(5) == 0 ? nonsense : employers, $"{seed}/{run}");
        }
    }

    /// <summary>Every place where a list can be cut, with each kind of line end, quotes, and a person listed twice.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\r\n")]
    public void Both_pipelines_give_the_same_wherever_chunks_are_cut(string end)
    {
        string persons = string.Join(
            end,
            "id,employerId,category,priorYearMonthlyWage,备注",
            "P1,E1,employee,3000.10,",
            "\"P2\",E1,职工,\"3000\",\"多",
            "行\"",
            "P1,E1,employee,9,",
            "",
            "P1,,employee,12345678.90,x",
            "P3,\"单,2\",employee,99999999.99,",
            "P1,E1,employee,7,",
            "P4,E9,employee,1,",
            "P5,E1,employee,1.00,\"未完"
        );
        string employers = string.Join(
            end,
            "id,kind,priorYearMonthlyTotalWages,realNameHeadcount",
            "E1,enterprise,20000.00,",
            "\"单,2\",机关,,3",
            "E1,机关,1,",
            " E3,企业,1.0,4",
            "E3,企业,1.0,4",
            "E4,\"企业,1"
        );
        for (int size = 1; size < 80; size++)
        {
            Compare(persons, employers, size, 1 + (size % 3));
        }
    }

    /// <summary>Files that are no lists at all, and lists that are nearly nothing.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("PK\u0003\u0004 a workbook")]
    [InlineData("\n\n")]
    [InlineData("id\n1\n")]
    [InlineData("id,category,kind,kind\n")]
    [InlineData("id,category,kind")]
    [InlineData("id,category,kind\n\"")]
    [InlineData("\"id,category,kind\n1,employee,企业\n")]
    public void Both_pipelines_give_the_same_fault_for_a_file_that_is_no_list(string text)
    {
        foreach (int size in new[] { 1, 7, 4096 })
        {
            Compare(text, "id,kind\nE,enterprise\n", size, threads: 2);
            Compare("id,category,employerId\nP,employee,E\n", text, size, threads: 2);
            Compare(text, text, size, threads: 2);
        }
    }

    [Fact]
    public void Both_pipelines_give_the_same_for_UTF_16()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,category\nP,employee\n")];

        Compare(text, text, Shard.Whole, Daqing.Question, size: 4096, threads: 1, "UTF-16");
    }

    /// <summary>A stray quote far ahead, and rows longer than a chunk.</summary>
    [Theory]
    [InlineData("id,category,备注\nP,employee,\"{0}\"\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,\"{0}\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,\"{0}\"x\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,{0}\nQ,employee,x")]
    [InlineData("\"id\",\"category\",\"{0}\"\nP,employee,x\n")]
    [InlineData("\n\r\n\r,,\n  \nid,category,{0}\r\nP,employee,x\r\n")]
    public void Both_pipelines_give_the_same_for_long_rows(string form)
    {
        string text = form.Replace("{0}", string.Concat(Enumerable.Repeat("一,二\r\n三\n", 300)));
        foreach (int size in new[] { 1, 16, 100, 5000 })
        {
            Compare(new Random(size), Encoding.UTF8.GetBytes(text), null, form);
        }
    }

    private static void Compare(Random random, byte[] persons, byte[]? employers, string what)
    {
        RosterQuestion question = Questions[random.Next(Questions.Length)];
        int count = random.Next(1, 4);
        Shard shard = new(random.Next(count) + 1, count);
        int size = random.Next(3) switch
        {
            0 => random.Next(1, 12),
            1 => random.Next(1, 200),
            _ => 4096,
        };
        Compare(persons, employers, shard, question, size, threads: random.Next(1, 4), what);
    }

    private static void Compare(string persons, string employers, int size, int threads) =>
        Compare(
            Encoding.UTF8.GetBytes(persons),
            Encoding.UTF8.GetBytes(employers),
            Shard.Whole,
            Daqing.Question,
            size,
            threads,
            $"in chunks of {size}"
        );

    private static void Compare(
        byte[] persons,
        byte[]? employers,
        Shard shard,
        RosterQuestion question,
        int size,
        int threads,
        string what
    )
    {
        Written plain = Written.By(PlainBases.Run, persons, employers, shard, question);

        Written streamed = Written.By(
            (job, files) => Written.InChunks(job, files, size, threads),
            persons,
            employers,
            shard,
            question
        );

        string because = $"of run {what}";
        // Where a row refuses the list, such as one on which another table begins, what was written above it is thrown away.
        if (!plain.Run.Faults.Any(fault => OfRows.Any(why => fault.Text.En.Contains(why, StringComparison.Ordinal))))
        {
            streamed.Persons.Should().Be(plain.Persons, because);
            streamed.Employers.Should().Be(plain.Employers, because);
            streamed.Rejects.Should().Be(plain.Rejects, because);
        }

        // Thousands of runs: properties are walked, and named, where the values differ.
        if (!Same(streamed.Run, plain.Run))
        {
            streamed.Run.Should().BeEquivalentTo(plain.Run, because);
        }
    }

    private static bool Same(BasesRun one, BasesRun other) =>
        Texts(one.Faults).SequenceEqual(Texts(other.Faults))
        && Texts(one.Notes).SequenceEqual(Texts(other.Notes))
        && one.Findings.SequenceEqual(other.Findings)
        && Values(one.FirstRejected).SequenceEqual(Values(other.FirstRejected))
        && Same(one.Tally, other.Tally)
        && (one.Refused, one.RuleSet, one.Wage) == (other.Refused, other.RuleSet, other.Wage);

    private static IEnumerable<object> Texts(IEnumerable<FileNote> notes) =>
        notes.Select(note => (object)(note.File, note.Text.Zh, note.Text.En));

    private static IEnumerable<object> Values(IEnumerable<RejectedRow> rows) =>
        rows.Select(row =>
            (object)
                (
                    (row.File, row.Line, row.Column, row.ColumnZh, row.Value),
                    (row.Reason, row.ReasonZh, row.Row, row.EmployerId, row.Id)
                )
        );

    private static bool Same(BasesTally? one, BasesTally? other) =>
        one is null || other is null
            ? one == other
            : one.PersonsByStatus.SequenceEqual(other.PersonsByStatus)
                && (one.RowsIn, one.Employers, one.Rejected, one.HasUnplaced)
                    == (other.RowsIn, other.Employers, other.Rejected, other.HasUnplaced)
                && (one.NonDataRows, one.FurtherSpells) == (other.NonDataRows, other.FurtherSpells);

    private static byte[] Encoded(Random random, string text)
    {
        byte[] bytes = random.Next(4) switch
        {
            0 => Encoding.GetEncoding("GB18030").GetBytes(text),
            1 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        for (int damaged = random.Next(8) == 0 ? 3 : 0; damaged > 0 && bytes.Length > 0; damaged--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
