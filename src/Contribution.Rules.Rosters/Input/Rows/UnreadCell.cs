using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>A value in a column that is no fact, and that cannot be read.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Text">The text there.</param>
/// <param name="Why">Why it cannot be read.</param>
internal sealed record UnreadCell(string Column, string Text, Wording Why)
{
    /// <summary>The whole as a sentence, for where the row is not shown.</summary>
    public Wording Sentence =>
        new(
            $"{KnownHeaders.Persons.ChineseOf(Column)}“{Text}”：{Why.Zh}",
            $"{KnownHeaders.EnglishOf(Column)} \"{Text}\": {Why.En}"
        );
}
