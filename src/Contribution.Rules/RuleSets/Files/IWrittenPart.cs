namespace Contribution.Rules.RuleSets.Files;

/// <summary>A part of a rule file that has a name for people, or cites an article; null is what the file does not give.</summary>
internal interface IWrittenPart
{
    Wording? Name => null;
    string? Article => null;
    Source? Source => null;
    string? Quote => null;
    Wording? Reading => null;
}
