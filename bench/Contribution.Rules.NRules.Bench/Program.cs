using System.Globalization;
using Contribution.Rules.NRules.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine("| persons of one employer | own engine | NRules | ratio |");
Console.WriteLine("|---|---|---|---|");
foreach (int persons in new[] { 1, 10, 100, 1_000, 100_000 })
{
    EngineTimes times = EngineTimes.Measure(persons);
    Console.WriteLine(
        $"| {persons:N0} | {times.Compiled:F2} | {times.NRules:F2} | {times.NRules / times.Compiled:F1} |"
    );
}

Console.WriteLine();
Console.WriteLine($"To compile a rule set for NRules takes {CompileTime.Measure():F0} ms, on the average of all.");
