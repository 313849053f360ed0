using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Terms;

namespace Contribution.Rules;

/// <summary>
/// The names of places: the nation, its provinces and their prefectures by GB/T 2260, and the counties that rule sets
/// name. Immutable and safe to share between threads.
/// </summary>
public sealed class PlaceTable
{
    // Of a shorter name one letter says too little: 大庆, 大同 and 大理 are places.
    private const int FewestToRecognize = 3;

    private static readonly Lazy<PlaceTable> Shared = new(() => new PlaceTable());

    private readonly FrozenDictionary<string, Place> _byCode;

    private PlaceTable()
    {
        All =
        [
            .. EmbeddedTable
                .Read(typeof(PlaceTable).Assembly, "rules/places.csv")
                .Select(cells => new Place(cells[0], cells[1], cells[2], cells[3])),
        ];
        _byCode = All.ToFrozenDictionary(place => place.Code, StringComparer.Ordinal);
    }

    /// <summary>The table that comes with the library.</summary>
    internal static PlaceTable Embedded => Shared.Value;

    /// <summary>Every place, in the order of the codes.</summary>
    internal ImmutableArray<Place> All { get; }

    /// <summary>The place with a code; null where the table has none.</summary>
    /// <param name="code">Six digits.</param>
    internal Place? Get(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code);
    }

    /// <summary>The name of the place with a code; the code itself where the table has none.</summary>
    /// <param name="code">Six digits.</param>
    /// <param name="chinese">Whether it is for Chinese readers.</param>
    public static string NameOf(string code, bool chinese) => Embedded.Get(code)?.Name(chinese) ?? code;

    /// <summary>
    /// The places that a name may mean. A full Chinese name (大庆市) means one place. A short one (大庆) or one in Latin
    /// letters may mean several: 吉林 is a province and a city. The name of the province may precede it: 辽宁朝阳.
    /// </summary>
    /// <param name="name">The name; case and blanks do not count.</param>
    internal ImmutableArray<Place> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = Plain(name);
        ImmutableArray<Place> named = Named(wanted, All);
        return !named.IsEmpty || wanted.Length == 0
            ? named
            :
            [
                .. All.Where(place => PlaceCodes.IsProvince(place.Code))
                    .SelectMany(province => Within(province, wanted))
                    .DistinctBy(place => place.Code),
            ];
    }

    /// <summary>
    /// The name that a mistyped one was meant to be: the only one in which a single letter differs. Null where there is
    /// none, or more than one: a place is never guessed.
    /// </summary>
    /// <param name="name">The name as it was typed.</param>
    internal string? Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] near =
        [
            .. All.SelectMany(place => new[] { place.Zh, place.Short, place.En })
                .Where(known => known.Length >= FewestToRecognize && DiffersByOne(known, name))
                .Distinct(StringComparer.Ordinal)
                .Take(2),
        ];
        return near.Length == 1 ? near[0] : null;
    }

    private static bool DiffersByOne(string known, string name) =>
        known.Length == name.Length
        && known.Zip(name).Count(pair => char.ToUpperInvariant(pair.First) != char.ToUpperInvariant(pair.Second)) == 1;

    private static ImmutableArray<Place> Named(string wanted, IEnumerable<Place> among)
    {
        Place[] places = [.. among];
        Place[] full = Array.FindAll(places, place => place.Zh == wanted);
        return
        [
            .. full.Length > 0
                ? full
                : Array.FindAll(
                    places,
                    place =>
                        place.Short == wanted
                        || string.Equals(Plain(place.En), wanted, StringComparison.OrdinalIgnoreCase)
                ),
        ];
    }

    private IEnumerable<Place> Within(Place province, string wanted)
    {
        string? prefix = new[] { province.Zh, province.Short, Plain(province.En) }.FirstOrDefault(name =>
            wanted.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        );
        return prefix is null
            ? []
            : Named(
                wanted[prefix.Length..],
                All.Where(place => place.Code[..2] == province.Code[..2] && !PlaceCodes.IsProvince(place.Code))
            );
    }

    /// <summary>The letters of a name alone: no blanks, apostrophes or hyphens.</summary>
    private static string Plain(string name) =>
        name.Aggregate(
                new StringBuilder(),
                (letters, letter) => char.IsLetterOrDigit(letter) ? letters.Append(letter) : letters
            )
            .ToString();
}
