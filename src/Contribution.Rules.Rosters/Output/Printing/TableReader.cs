namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>The reader of a table of results.</summary>
internal enum TableReader
{
    /// <summary>Programs: names as in the JSON contract.</summary>
    Programs,

    /// <summary>People: headings and words in their language, the circular's sentence in place of a rule's id.</summary>
    People,
}
