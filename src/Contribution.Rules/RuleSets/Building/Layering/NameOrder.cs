using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Brings parts that read one another by name into an order in which each comes after those it reads.</summary>
internal static class NameOrder
{
    /// <summary>The parts in order; those on a circle are reported, and left out with all that read them.</summary>
    public static IReadOnlyList<Part<T>> Sort<T>(
        IReadOnlyList<Part<T>> parts,
        Func<T, string?> text,
        List<Fault> faults
    )
    {
        List<Part<T>> ordered = [];
        Dictionary<string, Part<T>> waiting = parts.ToDictionary(part => part.Key, StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> names = parts.ToDictionary(
            part => part.Key,
            part => Names(text(part.Value), part.Layer.Tokens).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        bool progress = true;
        while (waiting.Count > 0 && progress)
        {
            Part<T>[] ready =
            [
                .. waiting
                    .Values.Where(part => !names[part.Key].Any(waiting.ContainsKey))
                    .OrderBy(part => part.Key, StringComparer.Ordinal),
            ];
            progress = ready.Length > 0;
            foreach (Part<T> part in ready)
            {
                waiting.Remove(part.Key);
                ordered.Add(part);
            }
        }

        // Parts that only lead to a circle wait too; only the circle itself is reported.
        List<Part<T>> circles = [.. waiting.Values];
        while (circles.RemoveAll(part => !circles.Exists(other => Reads(other, part.Key))) > 0) { }

        foreach (Part<T> part in circles.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> circle = circles.Where(other => Reads(part, other.Key)).Select(other => other.Key);
            faults.Add(part, FaultCode.Cycle, "", $"{part.Key} → {string.Join(", ", circle)}", "no circle");
        }

        return ordered;

        bool Reads(Part<T> part, string name) => names[part.Key].Contains(name);
    }

    /// <summary>The names in an expression's text; a text that cannot be read has none, and is reported elsewhere.</summary>
    public static IEnumerable<string> Names(string? text, TokenTable cut)
    {
        try
        {
            return text is null
                ? []
                : cut.Cut(text).Where(token => token.Kind == TokenKind.Name).Select(token => token.Text);
        }
        catch (ExpressionException)
        {
            return [];
        }
    }
}
