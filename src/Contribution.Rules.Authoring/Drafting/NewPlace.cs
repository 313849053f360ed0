using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring;

/// <summary>The place and the first contribution year of a new rule set.</summary>
/// <param name="Jurisdiction">The place's six-digit code.</param>
/// <param name="Name">Its name, as the folder has it: <c>suihua</c>.</param>
/// <param name="Year">The first contribution year.</param>
public sealed record NewPlace(string Jurisdiction, string Name, int Year)
{
    /// <summary>The first year that a rule file may cover.</summary>
    public const int FirstYear = HeaderCheck.FirstYear;

    /// <summary>The last year that a rule file may cover.</summary>
    public const int LastYear = HeaderCheck.LastYear;

    /// <summary>The place's folder: <c>231200-suihua</c>.</summary>
    public string Folder => $"{Jurisdiction}-{Name}";
}
