using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>The words for the settings of a rule set: the employers and persons that it covers, and its roundings.</summary>
internal static class SettingWords
{
    /// <summary>The kinds of employers, and the categories of persons that each may list.</summary>
    public static Wording Covers(Covers covers) =>
        covers.Pairs is { } pairs
            ? NamedChoices.Join(pairs.Select(pair => Listed(Kind(pair.Kind), pair.Categories)), "；", "; ")
            : Listed(NamedChoices.Join(covers.Kinds.Select(kind => Kind(kind))), covers.Categories);

    /// <summary>The step of a rounding and which way a half goes.</summary>
    public static Wording Rounding(Rounding rounding)
    {
        string step = FigureFormat.Text(rounding.Step);
        return new Wording($"{step} 元，", $"{step} yuan, ") + Glossary.Name(rounding.Mode);
    }

    private static Wording Listed(Wording employers, IEnumerable<PersonCategory> categories) =>
        employers + new Wording("：", ": ") + NamedChoices.Join(categories.Select(category => Glossary.Name(category)));

    /// <summary>A kind of employer; null is no employer.</summary>
    public static Wording Kind(EmployerKind? kind) =>
        kind is EmployerKind known ? Glossary.Name(known) : Glossary.Name("kind", EmployerFactTable.NoEmployer);
}
