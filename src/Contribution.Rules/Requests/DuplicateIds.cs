namespace Contribution.Rules.Requests;

/// <summary>Finds duplicate ids in a list, exactly.</summary>
internal static class DuplicateIds
{
    /// <summary>Whether two of the persons have the same id. Entries that are null or have no id are skipped.</summary>
    public static bool AreIn(ReadOnlySpan<PersonFacts> persons)
    {
        if (AreInOrder(persons))
        {
            return false;
        }

        HashSet<string> seen = new(persons.Length, StringComparer.Ordinal);
        foreach (PersonFacts? person in persons)
        {
            // A caller's null is reported elsewhere.
            if (person?.Id is string id && !seen.Add(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each id comes after the one before it, as in most lists; then none stands twice.</summary>
    private static bool AreInOrder(ReadOnlySpan<PersonFacts> persons)
    {
        string? last = null;
        foreach (PersonFacts? person in persons)
        {
            if (string.CompareOrdinal(last, person?.Id) >= 0)
            {
                return false;
            }

            last = person?.Id;
        }

        return true;
    }
}
