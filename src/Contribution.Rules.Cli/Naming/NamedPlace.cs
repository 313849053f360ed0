using System.Collections.Immutable;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Naming;

/// <summary>Places and insurances as people name them, by name or by code.</summary>
/// <param name="locale">The language of errors.</param>
internal sealed class NamedPlace(Locale locale)
{
    /// <summary>The six-digit code of a place. A code is taken as it is, whether the table of places has it or not.</summary>
    /// <param name="option">Where the text was given: <c>--jurisdiction</c>.</param>
    /// <param name="text">The name or the code.</param>
    /// <exception cref="UserErrorException">No place has the name, or several have it.</exception>
    public string Code(string option, string text)
    {
        if (IsCode(text))
        {
            return text;
        }

        PlaceTable places = PlaceTable.Embedded;
        ImmutableArray<Place> named = places.Named(text);
        return named switch
        {
            [Place one] => one.Code,
            [] => throw locale.WrongForm(
                option,
                text,
                "地区名或六位代码，如大庆、230600" + (IsBelowPrefecture(text) ? "；区、县用六位代码，如 230604" : ""),
                "a place's name or six digits, as 大庆 or 230600"
                    + (IsBelowPrefecture(text) ? "; districts and counties have six digits, as 230604" : ""),
                text.All(char.IsAsciiDigit) ? null : places.Nearest(text)
            ),
            _ => throw locale.Error(
                $"{option}：“{text}”可指 {string.Join("、", named.Select(place => $"{place.Zh}（{place.Code}）"))}；请用全称或代码",
                $"{option}: \"{text}\" may mean {string.Join(", ", named)}; give the full name or the code"
            ),
        };
    }

    /// <summary>The insurance that a word means.</summary>
    /// <param name="option">Where the word was given: <c>--insurance</c>.</param>
    /// <param name="text">The JSON name, or a Chinese one.</param>
    /// <exception cref="UserErrorException">It means none.</exception>
    public Insurance Insurance(string option, string text) =>
        InsuranceNames.TryParse(text, out Insurance insurance)
            ? insurance
            : throw locale.WrongWord(option, text, Insurances(), NearestName.Find(text, InJson.Concat(InChinese)));

    /// <summary>
    /// An id of a rule set, or the beginning of one, with codes for the names in it: 大庆/养老/2011 is
    /// <c>230600/pension/2011</c>. What means no place or insurance stays as it is.
    /// </summary>
    /// <exception cref="UserErrorException">Several places have the name.</exception>
    public string Id(string text)
    {
        string[] parts = text.Split('/');
        if (IsCode(parts[0]) || !PlaceTable.Embedded.Named(parts[0]).IsEmpty)
        {
            parts[0] = Code("ID", parts[0]);
            if (parts.Length > 1 && InsuranceNames.TryParse(parts[1], out Insurance insurance))
            {
                parts[1] = ChoiceNames.Of(insurance);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The words for insurances in the language of messages.</summary>
    public IEnumerable<string> Insurances() => locale.IsChinese ? InChinese : InJson;

    private static IEnumerable<string> InChinese =>
        Enum.GetValues<Insurance>().Select(insurance => Glossary.Name(insurance).Zh);

    private static IEnumerable<string> InJson => ChoiceNames.Of(typeof(Insurance));

    /// <summary>Whether a name is that of a district or a county; the table of places has few of them.</summary>
    private static bool IsBelowPrefecture(string text) => text is [.., '区' or '县' or '旗'];

    private static bool IsCode(string text) => text.Length == 6 && text.All(char.IsAsciiDigit);
}
