using System.Text.RegularExpressions;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A finding of a result; its sentences are null where the rule file says none.</summary>
internal sealed partial record FoundNotice(string Code, string Path, string? Zh = null, string? En = null)
{
    /// <summary>A finding of the rule set, with the numbers of the case in its sentences.</summary>
    public static FoundNotice From(Notice notice, string path, Scope scope) =>
        notice is { Zh: string zh, En: string en }
            ? new FoundNotice(notice.Id, path, Filled(zh, scope), Filled(en, scope))
            : new FoundNotice(notice.Id, path);

    /// <summary>A sentence with each expression in braces shown to the fen, or as a question mark where it is not known.</summary>
    private static string Filled(string sentence, Scope scope) =>
        Braces()
            .Replace(
                sentence,
                match =>
                    scope.Number(ExpressionText.Parse(match.Groups[1].Value)) is Fraction number ? number.InFen() : "?"
            );

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Braces();
}
