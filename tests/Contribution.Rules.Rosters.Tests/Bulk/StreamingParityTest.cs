using System.Text;
using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Bulk.Streaming;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Tests.Bulk;

/// <summary>Whatever stands in the files, and wherever they are cut, the streaming way writes the bytes of the plain one.</summary>
public sealed class StreamingParityTest
{
    private const int Runs = 400;

    private static readonly RosterQuestion[] Questions =
    [
        Daqing.Question,
        Daqing.Asked(null),
        Liaoning(2008, Insurance.Pension),
        Liaoning(2009, Insurance.Medical),
        Liaoning(2007, Insurance.WorkInjury),
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
    public void Tidy_and_untidy_rosters_come_out_alike(int seed)
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
    public void Nonsense_comes_out_alike(int seed)
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

    /// <summary>A stray quote far ahead, and rows longer than a chunk.</summary>
    [Theory]
    [InlineData("id,category,备注\nP,employee,\"{0}\"\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,\"{0}\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,\"{0}\"x\nQ,employee,x\n")]
    [InlineData("id,category,备注\nP,employee,{0}\nQ,employee,x")]
    [InlineData("\"id\",\"category\",\"{0}\"\nP,employee,x\n")]
    [InlineData("\n\r\n\r,,\n  \nid,category,{0}\r\nP,employee,x\r\n")]
    public void Long_rows_come_out_alike(string form)
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
        Written plain = Written.By(Plain, persons, employers, shard, question);

        Written streamed = Written.By(
            (job, files) => Streamed(job, files, size, random.Next(1, 4)),
            persons,
            employers,
            shard,
            question
        );

        string because = $"of run {what}";
        streamed.Persons.Should().Be(plain.Persons, because);
        streamed.Employers.Should().Be(plain.Employers, because);
        streamed.Rejects.Should().Be(plain.Rejects, because);
        streamed.Run.Should().BeEquivalentTo(plain.Run, because);
    }

    private static BasesRun Plain(BasesJob job, BasesFiles files) =>
        PlainBases.Run(job, BulkRules.Find(job.Rules, job.Question).Rules!, files);

    private static BasesRun Streamed(BasesJob job, BasesFiles files, int size, int threads) =>
        new StreamingBases(job, BulkRules.Find(job.Rules, job.Question).Rules!, files)
        {
            Size = size,
            Threads = threads,
        }.TryRun()!;

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

    private static RosterQuestion Liaoning(int year, Insurance insurance) =>
        Daqing.Question with
        {
            Jurisdiction = "210000",
            ContributionYear = year,
            Insurance = insurance,
            ReferenceWages = new ReferenceWages
            {
                City = ReferenceWage.Monthly(2000.35m),
                PoolingArea = ReferenceWage.Annual(30001m),
            },
        };
}
