using Contribution.Rules.Faults;
using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Brings parts that read one another by name into an order in which each comes after those it reads.</summary>
internal static class NameOrder
{
    /// <summary>The parts in order; those on a circle are left out and reported.</summary>
    public static IReadOnlyList<Part<T>> Sort<T>(
        IReadOnlyList<Part<T>> parts,
        Func<T, string?> text,
        List<Fault> faults
    )
    {
        List<Part<T>> ordered = [];
        Dictionary<string, Part<T>> waiting = parts.ToDictionary(part => part.Key, StringComparer.Ordinal);
        bool progress = true;
        while (waiting.Count > 0 && progress)
        {
            Part<T>[] ready =
            [
                .. waiting
                    .Values.Where(part => !Names(text(part.Value)).Any(waiting.ContainsKey))
                    .OrderBy(part => part.Key, StringComparer.Ordinal),
            ];
            progress = ready.Length > 0;
            foreach (Part<T> part in ready)
            {
                waiting.Remove(part.Key);
                ordered.Add(part);
            }
        }

        foreach (Part<T> part in waiting.Values.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> circle = Names(text(part.Value))
                .Where(waiting.ContainsKey)
                .Distinct(StringComparer.Ordinal);
            faults.Add(part.Fault(FaultCode.Cycle, "", $"{part.Key} → {string.Join(", ", circle)}", "no circle"));
        }

        return ordered;
    }

    /// <summary>The names in an expression's text; a text that cannot be read has none, and is reported elsewhere.</summary>
    private static IEnumerable<string> Names(string? text)
    {
        try
        {
            return text is null
                ? []
                : Lexer.Read(text).Where(token => token.Kind == TokenKind.Name).Select(token => token.Text);
        }
        catch (ExpressionException)
        {
            return [];
        }
    }
}
