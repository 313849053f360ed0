using System.Globalization;
using System.Text;

namespace Contribution.Rules.Rosters.Commands.Rosters;

/// <summary>
/// One of several parts of a roster, for batch engines that spread it over machines. An employer and its persons fall
/// into one part, by the FNV-1a hash (64 bits) of the employer's id in UTF-8; a person without an employer by the own
/// id, or as one employer with the others where they are added up together.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">The number of parts.</param>
internal sealed record Shard(int Number, int Count)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The roster as a whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether all persons without an employer fall into one part: their contributions are one sum.</summary>
    internal bool KeepsLoneTogether { get; init; }

    /// <summary>Whether it is the whole.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Reads <c>I/N</c>.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        string[] cut = text.Split('/');
        if (cut.Length != 2 || !Read(cut[0], out int number) || !Read(cut[1], out int count) || number > count)
        {
            return false;
        }

        shard = new Shard(number, count);
        return true;

        static bool Read(string digits, out int value) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }

    /// <summary>Whether a person falls into this part.</summary>
    /// <param name="employerId">The person's employer; null is none.</param>
    /// <param name="id">The person.</param>
    internal bool HasPerson(string? employerId, string id) => Has(employerId ?? (KeepsLoneTogether ? "" : id));

    /// <summary>Whether an id falls into this part.</summary>
    public bool Has(string id) => IsWhole || Has(Encoding.UTF8.GetBytes(id));

    /// <summary>Whether an id falls into this part.</summary>
    /// <param name="id">The id in UTF-8.</param>
    public bool Has(ReadOnlySpan<byte> id)
    {
        if (IsWhole)
        {
            return true;
        }

        ulong hash = Offset;
        foreach (byte letter in id)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash % (ulong)Count == (ulong)(Number - 1);
    }

    /// <summary>Whether a rejected row falls into this part: by the employer, the own id, or else all that stands in it.</summary>
    internal bool Has(RejectedRow row) => Has(row.EmployerId ?? row.Id ?? row.Row);

    /// <summary>Whether a rejected row of the list of persons falls into this part: with the other rows of the person.</summary>
    internal bool HasRejectedPerson(RejectedRow row) => row.Id is string id ? HasPerson(row.EmployerId, id) : Has(row);
}
