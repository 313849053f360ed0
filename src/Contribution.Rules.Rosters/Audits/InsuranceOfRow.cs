using System.Collections.Frozen;
using System.Collections.Immutable;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Audits;

/// <summary>
/// Finds the rows of a list of the insured that are of another insurance than the one that is audited: agencies' exports have a
/// row for each insurance of a person.
/// </summary>
internal static class InsuranceOfRow
{
    private static readonly FrozenSet<string> Headers = FrozenSet.ToFrozenSet([
        "险种",
        "险种类型",
        "险种类别",
        "险种名称",
        "参保险种",
        "保险类型",
        "保险种类",
    ]);

    private static readonly (string Word, Insurance Insurance)[] Words =
    [
        ("养老", Insurance.Pension),
        ("医疗", Insurance.Medical),
        ("医保", Insurance.Medical),
        ("失业", Insurance.Unemployment),
        ("工伤", Insurance.WorkInjury),
        ("生育", Insurance.Maternity),
    ];

    /// <summary>The header and the text that name other insurances only; null where none does.</summary>
    /// <param name="cells">The cells of the row that are no facts, by their headers.</param>
    /// <param name="audited">The insurance that is audited.</param>
    public static (string Header, string Text)? Other(ImmutableDictionary<string, string> cells, Insurance audited) =>
        cells
            .Where(cell => Headers.Contains(HeaderText.Bare(cell.Key)))
            .Where(cell => IsOther(cell.Value, audited))
            .Select(cell => ((string Header, string Text)?)(cell.Key, cell.Value))
            .FirstOrDefault();

    private static bool IsOther(string text, Insurance audited)
    {
        Insurance[] named =
        [
            .. Words.Where(pair => text.Contains(pair.Word, StringComparison.Ordinal)).Select(pair => pair.Insurance),
        ];
        return named.Length > 0 && !named.Contains(audited);
    }
}
