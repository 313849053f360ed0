using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Compares a file's name with its content. Names mean nothing to programs, but people look a year up by them: a name of the
/// form <c>230600-daqing/2011-pension.json</c> that says otherwise than the file is a slip in one of the two.
/// </summary>
internal static partial class FileNames
{
    /// <summary>The faults of a rule file's name.</summary>
    public static IEnumerable<Fault> In(Layer layer)
    {
        string[] parts = layer.Name.Split('/');
        Match file = FileForm().Match(parts[^1]);
        YearsPart years = layer.File.ContributionYears;
        if (file.Success && int.Parse(file.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) != years.From)
        {
            string from = years.From.ToString(CultureInfo.InvariantCulture);
            yield return Differs(
                "/contributionYears/from",
                from,
                file.Groups["year"].Value,
                "首个年度",
                "the first year"
            );
        }

        string written = ChoiceNames.Of(layer.File.Insurance);
        if (
            file.Success
            && ChoiceNames.TryParse(file.Groups["insurance"].Value, out Insurance named)
            && named != layer.File.Insurance
        )
        {
            yield return Differs("/insurance", written, file.Groups["insurance"].Value, "险种", "the insurance");
        }

        Match folder = FolderForm().Match(parts.Length > 1 ? parts[^2] : "");
        if (folder.Success && folder.Groups["code"].Value != layer.File.Jurisdiction)
        {
            yield return Differs(
                "/jurisdiction",
                layer.File.Jurisdiction,
                folder.Groups["code"].Value,
                "地区代码",
                "the place"
            );
        }
    }

    private static Fault Differs(string path, string found, string named, string zh, string en) =>
        new(FaultCode.OutOfRange, path, found, named)
        {
            Words = FaultWords.Saying(
                new Wording(
                    $"{zh} {found} 与文件名或文件夹名中的 {named} 不一致",
                    $"{en} {found} is not {named}, which the name of the file or of its folder says"
                )
            ),
        };

    [GeneratedRegex(
        "^(?<year>[0-9]{4})(-[0-9]{4})?(-[0-9]{2})?-(?<insurance>[A-Za-z]+)\\.json$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex FileForm();

    [GeneratedRegex("^(?<code>[0-9]{6})(-|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex FolderForm();
}
