using System.Buffers;
using System.Numerics;

namespace Contribution.Rules.Requests;

/// <summary>Tells whether an id stands twice in a list, exactly, without allocating for it.</summary>
internal static class DuplicateIds
{
    private const int FewPersons = 64;

    /// <summary>Whether two of the persons have the same id; who has none, or is none, is passed over.</summary>
    public static bool AreIn(ReadOnlySpan<PersonFacts> persons)
    {
        if (AreInOrder(persons))
        {
            return false;
        }

        // A table of places, at least twice as large as the list; 0 is empty.
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)persons.Length * 2);
        if (persons.Length <= FewPersons)
        {
            return AreIn(persons, stackalloc int[size]);
        }

        int[] rented = ArrayPool<int>.Shared.Rent(size);
        try
        {
            Span<int> table = rented.AsSpan(0, size);
            table.Clear();
            return AreIn(persons, table);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
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

    private static bool AreIn(ReadOnlySpan<PersonFacts> persons, Span<int> table)
    {
        int mask = table.Length - 1;
        for (int index = 0; index < persons.Length; index++)
        {
            // A caller's null is reported elsewhere.
            if (persons[index]?.Id is not string id)
            {
                continue;
            }

            int place = Hash(id, persons.Length) & mask;
            for (; table[place] != 0; place = (place + 1) & mask)
            {
                if (string.Equals(persons[table[place] - 1].Id, id, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            table[place] = index + 1;
        }

        return false;
    }

    /// <summary>
    /// Ids mostly differ in their last letters. Where somebody chose them so that they do not, a short list is still
    /// gone through quickly; a long one is hashed in a way that nobody can foresee.
    /// </summary>
    private static int Hash(string id, int persons) =>
        persons > FewPersons ? string.GetHashCode(id, StringComparison.Ordinal)
        : id.Length < 2 ? id.Length
        : id[^1] + (id[^2] * 10) + id.Length;
}
