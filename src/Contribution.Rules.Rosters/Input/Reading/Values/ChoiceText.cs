using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Reading.Values;

/// <summary>A choice as a list has it: its JSON name, a Chinese name, or its code.</summary>
internal static class ChoiceText
{
    /// <summary>Reads a choice, or says why it cannot be read.</summary>
    public static Wording? Read<T>(string fact, string text, out T value)
        where T : struct, Enum
    {
        string? name = NameOf(fact, text, out Wording? wrong);
        // A choice's JSON name is its own in camel case.
        value = name is null ? default : Enum.Parse<T>(name, ignoreCase: true);
        return wrong;
    }

    /// <summary>Reads a choice as its place among the JSON names of all, or says why it cannot be read.</summary>
    public static Wording? Read(string fact, string text, ImmutableArray<string> names, out int place)
    {
        string? name = NameOf(fact, text, out Wording? wrong);
        place = name is null ? 0 : names.IndexOf(name);
        return wrong;
    }

    /// <summary>Reads yes or no, or says why it cannot be read.</summary>
    public static Wording? Read(string text, out bool value)
    {
        value = NameOf("truth", text, out Wording? wrong) == "true";
        return wrong;
    }

    private static string? NameOf(string fact, string text, out Wording? wrong)
    {
        ChoiceWords words = ChoiceWords.For(fact);
        string? name = words.NameOf(text);
        // Of a sign such as √ any other is one edit away.
        string? near = name is null && text.Length > 1 ? NearestName.Find(text, words.All) : null;
        wrong = name is not null
            ? null
            : new Wording(
                $"未知的取值，应为{words.AllowedChinese}{(near is null ? "" : $"；是否指“{near}”？")}",
                $"unknown; one of {words.Allowed} is expected{(near is null ? "" : $"; did you mean \"{near}\"?")}"
            );
        return name;
    }
}
