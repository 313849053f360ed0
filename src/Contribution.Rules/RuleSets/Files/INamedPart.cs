namespace Contribution.Rules.RuleSets.Files;

/// <summary>A part of a rule file that may have a name for people.</summary>
internal interface INamedPart
{
    /// <summary>Its name; null where the file gives none.</summary>
    Wording? Name { get; }
}
