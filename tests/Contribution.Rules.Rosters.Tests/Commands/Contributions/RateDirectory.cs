namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>Rule sets with rates of the test's own, from a folder that is removed afterwards.</summary>
internal sealed class RateDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rates");

    public RateDirectory(string rates)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "rates.json"), rates);
        Rules = new ContributionRulesOptions().AddDirectory(_folder.FullName).Build();
    }

    /// <summary>The rule sets.</summary>
    public IContributionRules Rules { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
