namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>Which of the files in a rules folder are rule files.</summary>
internal static class RuleFileNames
{
    /// <summary>How worked cases beside a rule file end.</summary>
    public const string CasesEnding = ".cases.json";

    /// <summary>The ledger of releases.</summary>
    public const string Ledger = "released.json";

    /// <summary>How every file ends that is read, in small letters.</summary>
    public const string Ending = ".json";

    /// <summary>The tables of reference wages.</summary>
    public const string Wages = "reference-wages.json";

    /// <summary>The tables of rates.</summary>
    public const string Rates = "rates.json";

    /// <summary>The worked cases of contributions.</summary>
    public const string ContributionCases = "contributions-cases.json";

    /// <summary>The lists of items that count as wages: they lie beside the rules, and are read by another program.</summary>
    public const string WageItems = "wage-items.json";

    private const string SchemaEnding = ".schema.json";

    // Notepad adds an ending that Windows does not show.
    private const string NotepadEnding = Ending + ".txt";

    /// <summary>
    /// Whether a file is JSON by its ending to people and to some systems, but not to all: <c>2013-pension.JSON</c>,
    /// <c>2013-pension.json.txt</c>.
    /// </summary>
    public static bool IsMisnamed(string name) =>
        (name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(Ending, StringComparison.Ordinal))
        || name.EndsWith(NotepadEnding, StringComparison.OrdinalIgnoreCase);

    public static bool IsCaseFile(string name) => name.EndsWith(CasesEnding, StringComparison.Ordinal);

    public static bool IsRuleFile(string name) =>
        name.EndsWith(Ending, StringComparison.Ordinal)
        && !name.EndsWith(CasesEnding, StringComparison.Ordinal)
        && !name.EndsWith(SchemaEnding, StringComparison.Ordinal)
        && !IsWageFile(name)
        && !IsRateFile(name)
        && !IsContributionCaseFile(name)
        && Path.GetFileName(name) is not (WageItems or Ledger);

    /// <summary>Whether a catalogue reads it: a rule file, or a table of reference wages or rates.</summary>
    public static bool IsRead(string name) => IsRuleFile(name) || IsWageFile(name) || IsRateFile(name);

    /// <summary>Whether it is a table of reference wages.</summary>
    public static bool IsWageFile(string name) => Path.GetFileName(name) == Wages;

    /// <summary>Whether it holds worked cases of contributions.</summary>
    public static bool IsContributionCaseFile(string name) => Path.GetFileName(name) == ContributionCases;

    /// <summary>Whether it is a file of contribution rates.</summary>
    public static bool IsRateFile(string name) => Path.GetFileName(name) == Rates;
}
