namespace Contribution.Rules;

/// <summary>Finds the known name that a mistyped one was most likely meant to be.</summary>
public static class NearestName
{
    // No name is so long.
    private const int Longest = 100;

    /// <summary>The nearest of the known names, or null where none is near.</summary>
    /// <param name="name">The name as it was typed.</param>
    /// <param name="known">The names that there are.</param>
    /// <returns>One of the known names.</returns>
    public static string? Find(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        // Reject candidates as far away as the name is long; allow one edit for a single letter.
        int limit = Math.Min(Math.Max(2, name.Length / 3), Math.Max(1, name.Length - 1));
        string? nearest = null;
        int least = limit + 1;
        foreach (
            string candidate in known
                .Where(candidate => name.Length is > 0 and <= Longest && candidate is not null)
                .Order(StringComparer.Ordinal)
        )
        {
            // Each letter more or less is an edit.
            if (
                Math.Abs(name.Length - candidate.Length) < least
                && Distance(name, candidate) is int edits
                && edits < least
            )
            {
                (nearest, least) = (candidate, edits);
            }
        }

        return nearest;
    }

    /// <summary>Edits (insert, drop, replace, swap two neighbours; case is half forgiven) between two names.</summary>
    private static int Distance(string from, string to)
    {
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
        {
            return from == to ? 0 : 1;
        }

        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                edits[i, j] = Least(edits, from, to, i, j);
            }
        }

        return edits[from.Length, to.Length];
    }

    private static int Least(int[,] edits, string from, string to, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        int replace = edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        int least = Math.Min(replace, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(least, edits[i - 2, j - 2] + 1) : least;
    }
}
