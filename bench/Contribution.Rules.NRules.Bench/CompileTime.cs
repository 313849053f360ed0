namespace Contribution.Rules.NRules.Bench;

/// <summary>Measures the time to compile a rule set to a session factory, once for a process.</summary>
internal static class CompileTime
{
    /// <summary>The average over all embedded rule sets, in milliseconds of processor time.</summary>
    public static decimal Measure()
    {
        RuleSet[] sets = [.. RuleSetCatalogue.Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!)];
        NRulesEngine engine = new();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (RuleSet set in sets)
        {
            engine.GetSessionFactory(set);
        }

        return (decimal)(Environment.CpuUsage.TotalTime - before).Ticks / TimeSpan.TicksPerMillisecond / sets.Length;
    }
}
