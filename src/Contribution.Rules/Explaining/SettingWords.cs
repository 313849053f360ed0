using System.Globalization;
using Contribution.Rules.FactTables;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>The words for the settings of a rule set: the employers and persons that it covers, and its roundings.</summary>
internal static class SettingWords
{
    /// <summary>The kinds of employers, and the categories of persons that each may list.</summary>
    public static Wording Covers(Covers covers) =>
        covers.Pairs is { } pairs
            ? Joined(pairs.Select(pair => Listed(Kind(pair.Kind), pair.Categories)), "；", "; ")
            : Listed(List(covers.Kinds.Select(kind => Kind(kind))), covers.Categories);

    /// <summary>The step of a rounding and which way a half goes.</summary>
    public static Wording Rounding(Rounding rounding)
    {
        string step = rounding.Step.ToString(CultureInfo.InvariantCulture);
        return new Wording($"{step} 元，", $"{step} yuan, ") + Glossary.Name(rounding.Mode);
    }

    private static Wording Listed(Wording employers, IEnumerable<PersonCategory> categories) =>
        employers + new Wording("：", ": ") + List(categories.Select(category => Glossary.Name(category)));

    /// <summary>A kind of employer; null is no employer.</summary>
    public static Wording Kind(EmployerKind? kind) =>
        kind is EmployerKind known ? Glossary.Name(known) : Glossary.Name("kind", EmployerFactTable.NoEmployer);

    private static Wording List(IEnumerable<Wording> words) => Joined(words, "、", ", ");

    private static Wording Joined(IEnumerable<Wording> parts, string zh, string en) =>
        new(string.Join(zh, parts.Select(part => part.Zh)), string.Join(en, parts.Select(part => part.En)));
}
