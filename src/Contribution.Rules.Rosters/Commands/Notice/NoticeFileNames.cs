using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Contribution.Rules.Rosters.Commands.Notice;

/// <summary>
/// Names for the files of employers: their id where that is safe on every system, else what is safe of it and a hash
/// of the whole. No two are the same, nor do they differ in case only.
/// </summary>
/// <param name="endings">The texts put behind a name for an employer's further files.</param>
internal sealed class NoticeFileNames(params string[] endings)
{
    private const int Longest = 60;
    private const int HashLetters = 8;
    private const string NoEmployer = "no-employer";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "index",
        "rejects",
        "con",
        "prn",
        "aux",
        "nul",
    };

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without ending for an employer's files, given once.</summary>
    /// <param name="employerId">The employer; null is the persons without one.</param>
    public string Next(string? employerId)
    {
        string id = employerId ?? NoEmployer;
        string safe = string.Concat(
            id.Take(Longest).Select((letter, i) => IsSafe(letter, first: i == 0) ? letter : '_')
        );
        string name = id.Length > 0 && safe == id && !Reserved.Contains(id) && !IsPort(id) ? id : Hashed(safe, id);
        if (!TryTake(name))
        {
            name = Hashed(safe, id);
            for (int again = 2; !TryTake(name); again++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{Hashed(safe, id)}-{again}");
            }
        }

        return name;
    }

    /// <summary>Takes a name with all its endings, where none of them is another employer's.</summary>
    private bool TryTake(string name)
    {
        string[] names = [name, .. endings.Select(ending => name + ending)];
        bool isFree = !names.Any(_taken.Contains);
        if (isFree)
        {
            _taken.UnionWith(names);
        }

        return isFree;
    }

    // Letters outside the first plane are two halves here, and neither is a letter.
    // A name that begins with a minus is an option to many tools, and a formula to spreadsheets.
    private static bool IsSafe(char letter, bool first) =>
        char.IsLetterOrDigit(letter) || letter == '_' || (letter == '-' && !first);

    private static bool IsPort(string id) =>
        id.Length == 4
        && char.IsAsciiDigit(id[^1])
        && (
            id.StartsWith("com", StringComparison.OrdinalIgnoreCase)
            || id.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
        );

    private static string Hashed(string safe, string id) =>
        $"{(safe.Length == 0 ? "_" : safe)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashLetters]}";
}
