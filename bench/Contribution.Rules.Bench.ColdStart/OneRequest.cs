using System.Diagnostics;
using System.Globalization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Bench.ColdStart;

/// <summary>One request from its JSON to the answer's, once.</summary>
internal static class OneRequest
{
    /// <summary>Prints the nanoseconds.</summary>
    public static void Measure(string path, TextWriter output)
    {
        byte[] json = File.ReadAllBytes(path);
        Stopwatch watch = Stopwatch.StartNew();
        _ = BasesJson.Write(
            BasesJson.Read(json, out BasesRequest? request) ?? ContributionRules.Default.ComputeBases(request!)
        );
        decimal nanoseconds = (decimal)watch.ElapsedTicks * 1_000_000_000 / Stopwatch.Frequency;
        output.WriteLine(nanoseconds.ToString(CultureInfo.InvariantCulture));
    }
}
