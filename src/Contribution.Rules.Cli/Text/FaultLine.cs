using Contribution.Rules.Faults;

namespace Contribution.Rules.Cli.Text;

/// <summary>Faults for people.</summary>
internal static class FaultLine
{
    /// <summary>
    /// A fault on one line: file, place, what and why. What is to be filled in is no mistake, and has no code; in Chinese
    /// the words alone say what it is.
    /// </summary>
    public static string Format(Fault fault, Locale locale)
    {
        string text = locale.Pick(fault.Zh, fault.En);
        string place =
            fault.Code == FaultCode.RateNotOnFile ? ""
            : fault.Path.Length == 0 ? fault.File ?? ""
            : fault.File is null ? fault.Path
            : $"{fault.File}#{fault.Path}";
        string[] parts =
            locale == Locale.Zh || fault.Code is FaultCode.ToFill or FaultCode.RateNotOnFile
                ? [place, text]
                : [place, fault.Code, text];
        return string.Join(locale.Pick("：", ": "), parts.Where(part => part.Length > 0));
    }
}
