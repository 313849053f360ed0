using AgencyPayroll;
using AgencyPayroll.Payroll;
using Contribution.Rules;
using Microsoft.Extensions.DependencyInjection;

string home = AppContext.BaseDirectory;

ServiceCollection services = new();
services.AddContributionRules(options => options.AddDirectory(Path.Combine(home, "Rules")));
services.AddSingleton(_ => PayrollFile.Read(Path.Combine(home, "payroll.json")));
services.AddSingleton<Report>();
using ServiceProvider provider = services.BuildServiceProvider(
    new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
);

Report report = provider.GetRequiredService<Report>();
BasesRequest[] requests = [.. PayrollRequests.Of(provider.GetRequiredService<PayrollFile>())];

Console.WriteLine("== the payroll");
foreach (BasesRequest request in requests)
{
    report.Bases(request);
}

Console.WriteLine("== why");
report.Why(requests[0], "1001");

Console.WriteLine("== what can go wrong");
BasesRequest first = requests[0];
report.Bases(first with { Persons = [.. first.Persons.Select(MadeFaulty), first.Persons[0]] });
report.Bases(first with { ContributionYear = 2011 });
Loading.Try(Path.Combine(home, "Faulty"));
Loading.Try(Path.Combine(home, "Refused"));

// Below zero for the first, parts of a fen for the others.
static PersonFacts MadeFaulty(PersonFacts person, int place) =>
    person with
    {
        PriorYearMonthlyWage = place == 0 ? -1m : 1000.005m,
    };
