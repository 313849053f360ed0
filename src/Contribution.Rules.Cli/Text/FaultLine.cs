using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Cli.Text;

/// <summary>Faults for people.</summary>
internal static class FaultLine
{
    /// <summary>
    /// A fault on one line: what people call its place, where that is in the JSON, and why. What has no
    /// such place, as in rule files, has the fault's code in English, but for what is to be filled in, which is no mistake.
    /// </summary>
    public static string Format(Fault fault, Locale locale)
    {
        string text = locale.Pick(fault.Zh, fault.En);
        if (FieldWords.Sentence(fault) is Wording sentence)
        {
            return locale.Pick(sentence);
        }

        string place =
            fault.Code == FaultCode.RateNotOnFile ? ""
            : fault.Path.Length == 0 ? fault.File ?? ""
            : fault.File is null ? fault.Path
            : $"{fault.File}#{fault.Path}";
        string[] parts =
            locale.IsChinese || fault.Code is FaultCode.ToFill or FaultCode.RateNotOnFile
                ? [place, text]
                : [place, fault.Code, text];
        return string.Join(locale.Pick("：", ": "), parts.Where(part => part.Length > 0));
    }

    /// <summary>Writes faults, each on a line.</summary>
    /// <param name="faults">The faults.</param>
    /// <param name="error">Where they go.</param>
    /// <param name="locale">The language.</param>
    /// <param name="before">The words before each.</param>
    public static void Write(IEnumerable<Fault> faults, TextWriter error, Locale locale, string before = "")
    {
        foreach (Fault fault in faults)
        {
            error.WriteLine(before + Format(fault, locale));
        }
    }

    /// <summary>The error of faults.</summary>
    /// <param name="faults">The faults.</param>
    /// <param name="locale">The language.</param>
    /// <param name="file">The file that they are in, where they do not name it themselves.</param>
    /// <param name="code">The exit code.</param>
    public static UserErrorException Error(
        IEnumerable<Fault> faults,
        Locale locale,
        string? file = null,
        int code = ExitCode.InvalidInput
    ) => new([.. faults.Select(fault => Format(file is null ? fault : fault.With(file: file), locale))], code);
}
