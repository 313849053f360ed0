namespace Contribution.Rules.Rosters.Rows;

/// <summary>A sentence for people, in both languages.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record Wording(string Zh, string En);
