using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The names of the persons and employers of the built-in population: the kind of each, and its number.</summary>
internal static class BuiltInName
{
    /// <summary>The name: <c>企业1</c>, <c>职工28</c>; the id itself where it is none of the built-in population.</summary>
    /// <param name="id">The id: <c>enterprise-1</c>, <c>enterprise-employee-28</c>.</param>
    /// <param name="chinese">Whether the name is in Chinese, or else in English.</param>
    public static string Describe(string id, bool chinese)
    {
        string[] parts = id.Split('-');
        string of = parts.Length < 2 ? "" : parts[^2];
        return (Glossary.Find("category", of) ?? Glossary.Find("kind", of)) is Wording name
            ? chinese
                ? $"{name.Zh}{parts[^1].TrimStart('0')}"
                : $"{name.En} {parts[^1].TrimStart('0')}"
            : id;
    }
}
