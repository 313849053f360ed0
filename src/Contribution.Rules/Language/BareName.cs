using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>
/// A name that is no fact, or is not known at all, until it stands beside a choice; it does not outlive the parsing.
/// </summary>
internal sealed record BareName(Token Token, Scope Scope) : Node(new DataType("name"))
{
    public bool IsChoice => Scope.IsChoice(Token.Text);

    public ExpressionException Unknown(ImmutableArray<string> known, string code) =>
        ExpressionException.At(
            Token.Column,
            code,
            Token.Text,
            string.Join(", ", known),
            NearestName.Find(Token.Text, known)
        );
}
