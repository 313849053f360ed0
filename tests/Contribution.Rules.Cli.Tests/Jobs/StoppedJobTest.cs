using System.Text;
using Contribution.Rules.Cli.Tests.Cancellation;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Tests.Jobs;

public sealed class StoppedJobTest
{
    /// <summary>The list has a fault, so that nothing after its reading could stop the job.</summary>
    [Fact]
    public async Task Job_stops_while_it_reads_a_list()
    {
        using CancellationTokenSource stop = new();
        AuditJob job = new()
        {
            Rules = HookedRules.Create(stop.Cancel),
            Question = JobsTest.Asked,
            Persons = new RosterFile("x.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n")),
        };

        await job.Invoking(one => one.RunAsync(cancellation: stop.Token))
            .Should()
            .ThrowAsync<OperationCanceledException>();
    }
}
