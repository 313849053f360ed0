using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>Finds faults of files that load: what their names, circulars and languages contradict.</summary>
internal static class FileChecks
{
    /// <summary>The faults of a directory's files.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="RuleSetException">A circular is no plain file, or too large, or there are too many.</exception>
    public static IEnumerable<Fault> In(RuleSetCatalogue catalogue, string directory)
    {
        List<Fault> unread = [];
        ImmutableArray<RuleFileText> files = DirectoryRules.Files(directory, _ => true, unread, default);
        Circular[] circulars = [.. DirectoryRules.Circulars(directory)];
        return unread
            .Concat(Unfilled.In(files, circulars))
            .Concat(DamagedText.In(files, circulars))
            .Concat(WageLeaps.In(files, catalogue))
            .Concat(In(catalogue, RuleSetOrigin.Directory));
    }

    /// <summary>The faults of the rule files that come from somewhere, each file once.</summary>
    public static IEnumerable<Fault> In(RuleSetCatalogue catalogue, RuleSetOrigin origin)
    {
        CitedArticles cited = new();
        return catalogue
            .Ids.Select(catalogue.FileOf)
            .OfType<PlacedFile>()
            .Where(file => file.Origin == origin)
            .Select(file => file.Layer)
            .DistinctBy(layer => layer.Name)
            .SelectMany(layer =>
                FileNames
                    .In(layer)
                    .Concat(Languages.In(layer.File))
                    .Concat(DistantDays.In(layer.File))
                    .Concat(cited.In(layer))
                    .Select(fault => fault.With(file: layer.Name))
            );
    }
}
