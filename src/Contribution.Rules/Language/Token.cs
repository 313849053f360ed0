namespace Contribution.Rules.Language;

/// <summary>A word of an expression.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Text">The word.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal sealed record Token(TokenKind Kind, string Text, int Column)
{
    public bool Is(string text) => Kind is TokenKind.Sign or TokenKind.Name && Text == text;

    public override string ToString() => Kind == TokenKind.End ? "end of expression" : $"'{Text}'";
}
