namespace Contribution.Rules.Language;

/// <summary>The kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A name with its dots, or a word of the language.</summary>
    Name,

    /// <summary>An operator, a parenthesis or a comma.</summary>
    Sign,

    /// <summary>The end of the text.</summary>
    End,
}
