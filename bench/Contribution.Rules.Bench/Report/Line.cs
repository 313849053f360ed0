namespace Contribution.Rules.Bench.Report;

/// <summary>A line of the table; what does not apply is empty.</summary>
internal sealed record Line(string What, string Time = "", string Each = "", string Ratio = "", string Memory = "")
{
    /// <summary>A heading within the table.</summary>
    public static Line Section(string what) => new($"**{what}**");

    /// <summary>The line in Markdown.</summary>
    public override string ToString() => $"| {What} | {Time} | {Each} | {Ratio} | {Memory} |";
}
