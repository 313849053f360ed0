namespace Contribution.Rules.Drafting;

/// <summary>Where and when a new rule set is to apply.</summary>
/// <param name="Jurisdiction">The place's six-digit code.</param>
/// <param name="Name">Its name, as the folder has it: <c>suihua</c>.</param>
/// <param name="Year">The contribution year.</param>
public sealed record NewPlace(string Jurisdiction, string Name, int Year)
{
    /// <summary>The place's folder: <c>231200-suihua</c>.</summary>
    public string Folder => $"{Jurisdiction}-{Name}";
}
