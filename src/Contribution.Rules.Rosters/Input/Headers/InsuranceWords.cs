using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>Recognizes the insurance that a row is of, by the words of its cell: agencies' exports have a row for each insurance of a person.</summary>
internal static class InsuranceWords
{
    private static readonly ImmutableArray<(Insurance Insurance, ListWords Words)> All =
    [
        .. Enum.GetValues<Insurance>().Select(insurance => (insurance, ListWords.Of(insurance))),
    ];

    /// <summary>Whether a text names other insurances only. One that names none, such as 五险, may mean any.</summary>
    public static bool AreOfOther(string text, Insurance than)
    {
        Insurance[] named = [.. All.Where(one => one.Words.AreIn(text)).Select(one => one.Insurance)];
        return ListWords.OtherScheme.AreIn(text)
            || (ListWords.Supplement.AreIn(text) && !ListWords.WithBasic.AreIn(text))
            || (named.Length > 0 && !named.Contains(than));
    }

    /// <summary>
    /// Whether the name of a sheet is that of another insurance, such as 医疗保险名册. A name with further words, such as 医疗器械厂, is none.
    /// </summary>
    public static bool IsNameOfOther(string sheet, Insurance than)
    {
        string name = ListWords.OfInsurance.Without(sheet.Trim());
        return All.Any(one => one.Insurance != than && one.Words.Are(name));
    }
}
