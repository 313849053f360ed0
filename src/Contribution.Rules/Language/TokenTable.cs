using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>The texts of a rule file, each cut into tokens once, however many years and places read it.</summary>
internal sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Token>> _cut = new(StringComparer.Ordinal);

    /// <summary>The tokens of a text.</summary>
    /// <exception cref="ExpressionException">It cannot be cut into tokens.</exception>
    public ImmutableArray<Token> Cut(string text) => _cut.GetOrAdd(text, Lexer.Read);
}
