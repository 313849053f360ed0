using System.Text.RegularExpressions;
using Contribution.Rules.Releases;

namespace Contribution.Rules.Tests.Released;

/// <summary>
/// Every rule set that was ever released keeps giving the same bytes. Only <c>engineVersion</c> is put back to that of
/// the release: it says who computed, and changes with every version by design; and the punctuation of Chinese sentences
/// may have another width. What the library itself says of a reference wage may be reworded: the finding's code and place stay.
/// </summary>
public sealed partial class ReleasedTest
{
    /// <summary>Each released rule set: version and id.</summary>
    public static TheoryData<string, string> Released => Populations(_ => true);

    /// <summary>Each released rule set that no correction has changed since.</summary>
    public static TheoryData<string, string> Standing => Populations(id => !IsCorrected(id));

    [Theory]
    [MemberData(nameof(Released))]
    public void Released_rule_files_give_the_released_bytes(string version, string id)
    {
        Release release = Of(version);
        string today = $"\"engineVersion\":\"{ContributionRules.EngineVersion}\"";
        string then = $"\"engineVersion\":\"{version}\"";

        foreach ((string request, string result) in Population(release, id).Lines)
        {
            string answer = ReleasedPopulation.Answer(release.Rules, request).Replace(today, then);
            Worded(Width.Folded(Without(LaterFindings(), answer))).Should().Be(Worded(Width.Folded(result)), request);
        }
    }

    /// <summary>
    /// Rule files are reworded, and their hash changes with every word; answers that were given stand. A change on
    /// purpose of a year that is closed is a correction, and is to be marked as one. What waited for a reference wage
    /// alone may be answered by now, by bounds that were announced.
    /// </summary>
    [Theory]
    [MemberData(nameof(Standing))]
    public void Current_rule_sets_give_the_released_answers(string version, string id)
    {
        foreach ((string request, string result) in Population(Of(version), id).Lines)
        {
            (string then, string now) = AnsweredSince.Compare(
                Worded(result),
                Worded(Without(LaterFindings(), ReleasedPopulation.Answer(ContributionRules.Default, request)))
            );
            now.Should().Be(then, request);
        }
    }

    [Fact]
    public void Sentences_about_reference_wages_only_may_be_reworded()
    {
        const string other = """{"code":"negative-true-up","path":"/persons/0","zh":"一","en":"one"}""";
        const string ofWage = """{"code":"no-table-value","path":"/useReferenceTable","zh":"一","en":"one"}""";

        Worded(other).Should().Be(other);
        Worded(ofWage).Should().Be("""{"code":"no-table-value","path":"/useReferenceTable"}""");
    }

    [Fact]
    public void Corrections_are_few_and_change_answers()
    {
        string[] corrected =
        [
            .. Release
                .All.SelectMany(release => release.Populations)
                .Select(one => one.Id.ToString())
                .Where(IsCorrected),
        ];

        corrected
            .Should()
            .Equal("210000/pension/2021", "210000/pension/2022", "210000/pension/2023", "640000/pension/2023");
        corrected[..^1]
            .Should()
            .OnlyContain(
                id =>
                    Population(Of("0.1.0"), id)
                        .Lines.Any(line =>
                            !line.Result.Contains("not-a-tier", StringComparison.Ordinal)
                            && ReleasedPopulation
                                .Answer(ContributionRules.Default, line.Request)
                                .Contains("not-a-tier", StringComparison.Ordinal)
                        ),
                "tiers are closed since, where more than one party prints them"
            );
        Population(Of("0.1.0"), corrected[^1])
            .Lines.Should()
            .Contain(line =>
                line.Result.Contains("\"base\":4600.00", StringComparison.Ordinal)
                && ReleasedPopulation
                    .Answer(ContributionRules.Default, line.Request)
                    .Contains("\"base\":4408.00", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void First_release_is_kept() => Release.All.Select(release => release.Version).Should().Contain("0.1.0");

    [Fact]
    public void Every_released_rule_set_has_a_population_and_every_population_a_rule_set()
    {
        foreach (Release release in Release.All)
        {
            release.Dangling.Should().BeEmpty();
            release.Populations.Should().OnlyContain(population => population.Lines.Count >= 8);
            release.Populations.Should().OnlyContain(population => HasAsManyResultsAsRequests(population));
        }
    }

    [Fact]
    public void Populations_of_Daqing_show_its_rules_and_statuses()
    {
        foreach (Release release in Release.All)
        {
            string daqing = string.Concat(Population(release, "230600/pension/2011").Lines.Select(line => line.Result));

            daqing.Should().ContainAll("\"floor\"", "\"ceiling\"", "\"carry-over\"", "\"not-insured\"", "\"freeze\"");
            daqing.Should().ContainAll("\"undetermined\"", "\"provisional\"", "\"adjustment\":-");
        }
    }

    [Fact]
    public void Release_is_written_once()
    {
        using TemporaryRelease home = new();
        Release written = home.Write("1.2.3");
        string[] files = [.. written.Populations[0].Files.Select(File.ReadAllText)];

        home.Invoking(again => again.Write("1.2.3"))
            .Should()
            .Throw<IOException>()
            .WithMessage("*1.2.3 is there already: what was released once is not written again");

        written.Populations.Should().ContainSingle().Which.Files.Select(File.ReadAllText).Should().Equal(files);
        Directory.GetDirectories(home.FullName).Should().Equal(written.Folder);
    }

    private static TheoryData<string, string> Populations(Func<string, bool> isAsked)
    {
        TheoryData<string, string> populations = [];
        foreach (Release release in Release.All)
        {
            foreach (string id in release.Populations.Select(population => population.Id.ToString()).Where(isAsked))
            {
                populations.Add(release.Version, id);
            }
        }

        return populations;
    }

    /// <summary>Whether the rule set of today names a document by which its closed year changed.</summary>
    private static bool IsCorrected(string id) =>
        RuleSetCatalogue.Embedded.Get(RuleSetId.Parse(id)) is { Retroactive.IsEmpty: false };

    private static Release Of(string version) => Release.All.Single(release => release.Version == version);

    private static ReleasedPopulation Population(Release release, string id) =>
        release.Populations.Single(population => population.Id.ToString() == id);

    private static bool HasAsManyResultsAsRequests(ReleasedPopulation population) =>
        population.Files.Select(file => File.ReadLines(file).Count()).Distinct().Count() == 1;

    /// <summary>A result without the findings that later versions add: they change no base.</summary>
    private static string Without(Regex findings, string result) =>
        findings
            .Replace(result, "")
            .Replace("},]", "}]", StringComparison.Ordinal)
            .Replace(",\"findings\":[]", "", StringComparison.Ordinal);

    [GeneratedRegex(
        """\{"code":"(?:reference-wage-on-file|no-persons)","path":"[^"]*","zh":"[^"]*","en":"[^"]*"\},?""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LaterFindings();

    /// <summary>A result without the sentences that say which reference wage is meant, and the others as they are worded now.</summary>
    private static string Worded(string result) => OfWages().Replace(Reworded(result), "${which}}");

    /// <summary>Sentences of the library that were worded anew since, each for each.</summary>
    private static string Reworded(string result) =>
        result
            .Replace("规则集依据 无存档文件", "规则集的依据文件未收录", StringComparison.Ordinal)
            .Replace("规则集依据 ", "规则集依据", StringComparison.Ordinal)
            .Replace("无存档文件", "未收录文件", StringComparison.Ordinal);

    [GeneratedRegex(
        """(?<which>\{"code":"(no-table-value|other-reference-wage)","path":"[^"]*"),"zh":"[^"]*","en":"[^"]*"\}""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OfWages();
}
