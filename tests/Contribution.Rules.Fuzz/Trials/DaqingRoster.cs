namespace Contribution.Rules.Fuzz.Trials;

/// <summary>The question for lists whose content does not matter: Daqing's pension of 2011.</summary>
internal static class DaqingRoster
{
    /// <summary>The options that name the lists and the rule set.</summary>
    public static string[] Options(string persons, string employers) =>
        [
            "--persons",
            persons,
            "--employers",
            employers,
            "--jurisdiction",
            "230600",
            "--year",
            "2011",
            "--insurance",
            "pension",
        ];
}
