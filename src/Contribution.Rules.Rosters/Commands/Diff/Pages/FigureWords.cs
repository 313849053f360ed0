using Contribution.Rules.Explaining;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>The words for a figure or a definition of a rule set: its name, and its value where that is a choice.</summary>
internal static class FigureWords
{
    /// <summary>The name in the rule set's file; the article, or the file's own name for it, where it gives none.</summary>
    public static string Name(PageWords words, RuleSet set, string name)
    {
        Parameter? parameter = set.FindParameter(name);
        Wording? called = parameter?.Called ?? set.FindDefinition(name)?.Called;
        return name switch
        {
            "referenceWage" => words.Pick("社平工资", "reference wage"),
            "rounding" => words.Pick("取整", "rounding"),
            "covers" => words.Pick("适用对象", "covers"),
            _ when called is not null => words.Pick(called),
            _ when parameter is not null && Glossary.Find("figure", name) is null => parameter.Article,
            _ => words.Amount(set, name),
        };
    }

    /// <summary>The value of a figure; a dash where the rule set has none.</summary>
    public static string Value(PageWords words, RuleSet set, string name, string? text) =>
        text is null
            ? "–"
            : name switch
            {
                "referenceWage" => words.Name(set.ReferenceWage!.Scope),
                "rounding" => words.Pick(SettingWords.Rounding(set.Rounding.Rounding)),
                "covers" => words.Pick(SettingWords.Covers(set.Covers)),
                _ => Computed(words, set, name) ?? Unread(words, set, name) ?? text,
            };

    /// <summary>How an amount or a definition is computed, in words; null where a figure is announced.</summary>
    private static string? Computed(PageWords words, RuleSet set, string name)
    {
        CitedAmount? amount = set.FindAmount(name);
        return amount?.Announced is not null || new RuleWords(set).Find(name) is not Wording computed ? null
            : amount?.Rounding is Rounding rounding
                ? words.Pick(computed) + words.Aside(words.Pick(SettingWords.Rounding(rounding)))
            : words.Pick(computed);
    }

    /// <summary>A definition that a place's own rules leave without use has no words; an expression is nothing to read.</summary>
    private static string? Unread(PageWords words, RuleSet set, string name) =>
        set.Definitions.Any(one => one.Name == name) ? words.Pick("规则未用到", "read by no rule") : null;
}
