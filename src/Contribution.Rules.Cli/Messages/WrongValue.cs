namespace Contribution.Rules.Cli.Messages;

/// <summary>Errors of options and arguments whose value is not allowed.</summary>
internal static class WrongValue
{
    /// <summary>The error of a value of the wrong form.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="option">The option or argument.</param>
    /// <param name="found">The value.</param>
    /// <param name="zh">The allowed values, in Chinese.</param>
    /// <param name="en">The allowed values, in English.</param>
    /// <param name="near">The allowed value that is nearest; null is none.</param>
    public static UserErrorException WrongForm(
        this Locale locale,
        string option,
        string found,
        string zh,
        string en,
        string? near = null
    ) =>
        locale.Error(
            $"{option} 的取值“{found}”有误，应为{Apart(zh)}{zh}{locale.DidYouMean(near)}",
            $"{option}: \"{found}\" is not allowed; allowed: {en}{locale.DidYouMean(near)}"
        );

    /// <summary>The error of a value that is not one of the allowed words.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="option">The option or argument.</param>
    /// <param name="found">The value.</param>
    /// <param name="allowed">The allowed words.</param>
    /// <param name="near">The allowed word that is nearest; null is none.</param>
    public static UserErrorException WrongWord(
        this Locale locale,
        string option,
        string found,
        IEnumerable<string> allowed,
        string? near = null
    ) =>
        locale.Error(
            $"{option} 的取值“{found}”有误{(near is null ? "" : $"（是否指“{near}”？）")}；可选：{string.Join('、', allowed)}",
            $"{option}: \"{found}\" is not allowed; allowed: {string.Join(", ", allowed)}{locale.DidYouMean(near)}"
        );

    /// <summary>A blank before figures and Latin letters, which separates them from Chinese characters.</summary>
    private static string Apart(string text) => char.IsAscii(text[0]) ? " " : "";
}
