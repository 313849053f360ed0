using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Contribution.Rules.Language;

/// <summary>Cuts the text of an expression into tokens.</summary>
internal static class Lexer
{
    private const string SingleSigns = "+-*/(),=<>[]";

    public static ImmutableArray<Token> Read(string text)
    {
        if (text.Length > ExpressionLimits.Length)
        {
            throw ExpressionException.At(
                ExpressionLimits.Length + 1,
                FaultCode.TooLarge,
                $"{text.Length} characters",
                $"{ExpressionLimits.Length} characters"
            );
        }

        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        int at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                tokens.Add(new Token(TokenKind.End, "", at + 1));
                return tokens.DrainToImmutable();
            }

            Token token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length;
        }
    }

    private static Token Next(string text, int at)
    {
        char first = text[at];
        bool pointFirst = first == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        if (char.IsAsciiDigit(first) || pointFirst)
        {
            return Number(text, at);
        }

        if (char.IsAsciiLetter(first))
        {
            int end = End(text, at, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_');
            int range = text.IndexOf("..", at, end - at, StringComparison.Ordinal);
            return new Token(TokenKind.Name, text[at..(range < 0 ? end : range)], at + 1);
        }

        if (text.AsSpan(at) is ['!' or '<' or '>', '=', ..] or ['.', '.', ..])
        {
            return new Token(TokenKind.Sign, text.Substring(at, 2), at + 1);
        }

        if (SingleSigns.Contains(first))
        {
            return new Token(TokenKind.Sign, first.ToString(), at + 1);
        }

        // A character outside the basic plane is two chars; half of one could not even be printed.
        string odd = Rune.TryGetRuneAt(text, at, out Rune rune) && IsVisible(rune) ? rune.ToString() : Code(text, at);
        throw ExpressionException.At(
            at + 1,
            FaultCode.Syntax,
            $"'{odd}'",
            first == '%' ? "0.60 for 60 %" : "a number, a name or an operator",
            MistypedSigns.Find(first)
        );
    }

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    private static string Code(string text, int at) =>
        $"U+{(Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Value : text[at]):X4}";

    private static Token Number(string text, int at)
    {
        int end = End(text, at, char.IsAsciiDigit);
        // Two points are those of a range: [1..2].
        bool isRange = IsRange(text, end);
        if (end < text.Length && text[end] == '.' && !isRange)
        {
            end = End(text, end + 1, char.IsAsciiDigit);
        }

        Token number = new(TokenKind.Number, text[at..end], at + 1);
        bool runsOn =
            end < text.Length
            && !isRange
            && (char.IsAsciiLetter(text[end]) || (text[end] is '.' or '_' && !IsRange(text, end)));
        if (runsOn || number.Text.EndsWith('.'))
        {
            throw ExpressionException.At(
                at + 1,
                FaultCode.Syntax,
                $"'{text[at..Math.Min(end + 1, text.Length)]}'",
                "a decimal number such as 0.60"
            );
        }

        if (number.Text.Length > ExpressionLimits.Digits)
        {
            throw ExpressionException.At(
                at + 1,
                FaultCode.TooLarge,
                $"{number.Text.Length} digits",
                $"{ExpressionLimits.Digits} digits"
            );
        }

        return number;
    }

    private static bool IsRange(string text, int at) => at + 1 < text.Length && text[at] == '.' && text[at + 1] == '.';

    private static int End(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
