using System.Text;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace AgencyPayroll;

/// <summary>Loads a folder of rule files, as an agency does before it lets them answer.</summary>
internal static class Loading
{
    public static void Try(string folder)
    {
        try
        {
            new ContributionRulesOptions().AddDirectory(folder).Build();
            Console.WriteLine($"{Path.GetFileName(folder)}: loaded and proved");
        }
        catch (RuleSetException faulty)
        {
            Console.WriteLine($"{Path.GetFileName(folder)} does not load:");
            foreach (Fault fault in faulty.Faults)
            {
                Console.WriteLine($"  {fault.File}{fault.Path}: {fault.En}");
            }
        }
        catch (RuleSetProofException refused)
        {
            Console.WriteLine($"{Path.GetFileName(folder)} fails its proof:");
            foreach (ProofReport report in refused.Reports)
            {
                foreach (ProofFinding finding in report.Findings)
                {
                    Console.WriteLine($"  {report.Id}: {finding.En}");
                    Console.WriteLine($"  shown by {Shown(finding.Witness)}");
                }
            }
        }
    }

    private static string Shown(Witness? witness) =>
        witness is null ? "every case" : Encoding.UTF8.GetString(BasesJson.WriteRequest(witness.Request));
}
