using Contribution.Rules;
using Contribution.Rules.Releases;
using Contribution.Rules.Testing;

string rules = Path.GetFullPath("../../rules", SourceFolder.Find(typeof(Release).Assembly));
try
{
    Release release = Release.Write(Release.Home, ContributionRules.EngineVersion, rules);
    Console.WriteLine($"{release.Version}: {release.Populations.Count} rule sets in {release.Folder}");
    return 0;
}
catch (IOException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}
