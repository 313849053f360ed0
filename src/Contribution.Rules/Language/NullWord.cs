namespace Contribution.Rules.Language;

/// <summary>The word <c>null</c>; it does not outlive the parsing.</summary>
internal sealed record NullWord(int Column) : Node(new DataType("null"));
