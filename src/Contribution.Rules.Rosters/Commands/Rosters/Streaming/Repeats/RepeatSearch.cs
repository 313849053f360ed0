using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;

/// <summary>
/// Finds the rows of one worker whose person may be listed twice, which is known in the second pass over the list. The first
/// pass records the persons it sees.
/// </summary>
/// <param name="before">The persons who may be listed twice; null in the first pass.</param>
internal sealed class RepeatSearch(RepeatedPersons? before)
{
    /// <summary>The persons who may be listed twice; null in the first pass.</summary>
    public RepeatedPersons? Before { get; } = before;

    /// <summary>The hashes of the persons seen so far in the first pass.</summary>
    public PersonHashes Hashes { get; } = new();

    /// <summary>Whether a person may be listed twice.</summary>
    /// <param name="id">The key of the id.</param>
    /// <param name="idNumber">The key of the identity number; empty is none.</param>
    /// <param name="employer">The employer.</param>
    [MemberNotNullWhen(true, nameof(Before))]
    public bool MayRepeat(ReadOnlySpan<byte> id, ReadOnlySpan<byte> idNumber, int employer)
    {
        bool repeatsId = MayRepeat(Hashing.HashPerson(id, employer));
        // A number that is the id too would be found twice in one row.
        bool repeatsNumber =
            !idNumber.IsEmpty && !idNumber.SequenceEqual(id) && MayRepeat(Hashing.HashPerson(idNumber, employer));
        return repeatsId || repeatsNumber;
    }

    [MemberNotNullWhen(true, nameof(Before))]
    private bool MayRepeat(ulong hash)
    {
        if (Before is not null)
        {
            return Before.Suspects(hash);
        }

        Hashes.Add(hash);
        return false;
    }
}
