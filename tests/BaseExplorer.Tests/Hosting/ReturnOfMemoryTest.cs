using System.Diagnostics;
using System.Net;
using System.Text;
using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Hosting;

/// <summary>The explorer as a process of its own, whose memory is its own.</summary>
public sealed class ReturnOfMemoryTest
{
    private const string Listening = "Now listening on: ";
    private static readonly byte[] Employer = "id,kind\nE1,enterprise\n"u8.ToArray();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Server_returns_memory_of_a_large_roster()
    {
        using Process explorer = Start();
        try
        {
            using HttpClient client = new() { BaseAddress = await AddressAsync(explorer) };
            using (HttpResponseMessage small = await client.SendRosterAsync("/api/roster"))
            {
                small.StatusCode.Should().Be(HttpStatusCode.OK);
            }

            long before = Resident(explorer);
            using (
                HttpResponseMessage large = await client.SendRosterAsync(
                    "/api/roster",
                    persons: Persons(30_000),
                    employers: Employer
                )
            )
            {
                large.StatusCode.Should().Be(HttpStatusCode.OK);
            }

            explorer.Refresh();
            long most = explorer.PeakWorkingSet64;
            (most - before).Should().BeGreaterThan(30 << 20, "a roster that takes little shows nothing");
            long quarter = before + ((most - before) / 4);
            (await LeastAsync(explorer, quarter)).Should().BeLessThan(quarter);
        }
        finally
        {
            explorer.Kill();
        }
    }

    private static Process Start() =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                WorkingDirectory = AppContext.BaseDirectory,
            }
        )!;

    private static async Task<Uri> AddressAsync(Process explorer)
    {
        using CancellationTokenSource late = new(Patience);
        while (await explorer.StandardOutput.ReadLineAsync(late.Token) is string line)
        {
            int at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new Uri(line[(at + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException("The explorer ended before it listened.");
    }

    /// <summary>The memory in use as soon as it is below a limit, or else after all patience.</summary>
    private static async Task<long> LeastAsync(Process explorer, long limit)
    {
        long start = Stopwatch.GetTimestamp();
        long resident = Resident(explorer);
        while (resident >= limit && Stopwatch.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            resident = Resident(explorer);
        }

        return resident;
    }

    private static long Resident(Process explorer)
    {
        explorer.Refresh();
        return explorer.WorkingSet64;
    }

    private static byte[] Persons(int rows) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                Enumerable
                    .Range(0, rows)
                    .Select(row => $"P{row},E1,employee,{1000 + (row % 9000)}.5\n")
                    .Prepend("id,employerId,category,priorYearMonthlyWage\n")
            )
        );
}
