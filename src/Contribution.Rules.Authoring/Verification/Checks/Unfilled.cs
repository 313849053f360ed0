using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>Finds blanks in the worked cases and in the circulars; those of rule files are faults of their own.</summary>
internal static class Unfilled
{
    /// <summary>The blanks of the files of a directory.</summary>
    /// <param name="files">Its JSON files, of which the worked cases are looked at.</param>
    /// <param name="circulars">Its circulars.</param>
    public static IEnumerable<Fault> In(IEnumerable<RuleFileText> files, IEnumerable<Circular> circulars) =>
        files
            .Where(file => RuleFileNames.IsCaseFile(file.Name))
            .SelectMany(file => Blanks.InJson(file.Name, file.Utf8, RuleFileSyntax.Options))
            .Concat(circulars.SelectMany(text => Blanks.InText(text.Name, text.Text)));
}
