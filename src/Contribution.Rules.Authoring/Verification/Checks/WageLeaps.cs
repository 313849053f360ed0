using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Compares the reference wages of a directory with those of the years before and after, wherever these are on file: mostly
/// a year's wage was taken for a month's.
/// </summary>
internal static class WageLeaps
{
    /// <summary>The faults of the tables among some files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="catalogue">Has the wages of the other years.</param>
    public static IEnumerable<Fault> In(IEnumerable<RuleFileText> files, RuleSetCatalogue catalogue)
    {
        (string File, int Index, PublishedWage Wage)[] own =
        [
            .. files
                .Where(file => RuleFileNames.IsWageFile(file.Name))
                .SelectMany(file =>
                    WageFileReader.Read(file, faults: []).Select((wage, index) => (file.Name, index, wage))
                ),
        ];
        HashSet<(string, WageScope, string, int)> keys = [.. own.Select(one => Key(one.Wage))];
        // A leap between two wages of the directory is a fault of the later one.
        return own.Select(one =>
                WageTableCheck
                    .FindLeap(
                        one.Wage,
                        catalogue.ReferenceWages.All.Where(other =>
                            other.StatisticYear < one.Wage.StatisticYear || !keys.Contains(Key(other))
                        ),
                        JsonPath.Child("/referenceWages", one.Index)
                    )
                    ?.With(file: one.File)
            )
            .OfType<Fault>();
    }

    private static (string, WageScope, string, int) Key(PublishedWage wage) =>
        (wage.Place, wage.Scope, wage.Population, wage.StatisticYear);
}
