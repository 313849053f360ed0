using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.RuleSets.Wages;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>The catalogue finds embedded files by <c>rules/index.csv</c> and by the folders that they lie in.</summary>
public sealed class EmbeddedIndexTest
{
    private const string Folder = "rules/";

    private static readonly string Index = Path.GetFullPath(
        Path.Combine(SourceFolder.Find(typeof(EmbeddedIndexTest).Assembly), "..", "..", "rules", "index.csv")
    );

    private static readonly string[] OfTheNation =
    [
        "rules/100000-nation/2006-pension.json",
        "rules/100000-nation/2015-pension.json",
        "rules/100000-nation/2019-pension.json",
    ];

    /// <summary>
    /// With <c>REWRITE_DOCS=1</c> the index is written anew; the test fails all the same, and passes the next time.
    /// </summary>
    [Fact]
    public void Index_matches_every_rule_file()
    {
        List<Fault> faults = [];
        string made = string.Concat(
            EmbeddedRules
                .Files(RuleFileNames.IsRuleFile)
                .Select(text => IndexedFile.Describe(Layer.Read(text, faults)!))
                .Select(file => (file with { Name = file.Name[Folder.Length..] }).ToString())
                .Prepend(IndexedFile.Header)
                .Select(line => line + "\n")
        );
        string written = File.ReadAllText(Index);
        if (made != written && Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
        {
            File.WriteAllText(Index, made);
        }

        faults.Should().BeEmpty();
        written.Should().Be(made, "REWRITE_DOCS=1 writes rules/index.csv; then build again");
    }

    [Fact]
    public void Index_assigns_each_id_to_one_file()
    {
        IEnumerable<RuleSetId> inParts = RuleSetCatalogue
            .Embedded.Ids.GroupBy(id => id.OfYear)
            .Where(year => year.Count() > 1)
            .SelectMany(year => year);

        inParts.Should().NotBeEmpty().And.OnlyContain(id => id.Month != null);
        PlacedFile.Embedded().Should().HaveCount(RuleSetCatalogue.Embedded.Ids.Length);
    }

    [Fact]
    public void Tables_are_in_the_folder_of_the_province_of_their_places()
    {
        List<Fault> faults = [];
        IEnumerable<(string Folder, string Place)> wages = EmbeddedRules
            .Files(RuleFileNames.IsWageFile)
            .SelectMany(file =>
                WageFileReader
                    .Read(file, faults)
                    .SelectMany(row => (row.AppliesTo ?? []).Append(row.Place))
                    .Select(place => (Province(file), place))
            );
        IEnumerable<(string Folder, string Place)> rates = EmbeddedRules
            .Files(RuleFileNames.IsRateFile)
            .SelectMany(file =>
            {
                PublishedRates read = RateFileReader.Read(file, faults);
                return read
                    .Rates.Select(rate => rate.Place)
                    .Concat(read.Roundings.Select(row => row.Place))
                    .Select(place => (Province(file), place));
            });

        (string Folder, string Place)[] all = [.. wages, .. rates];
        faults.Should().BeEmpty();
        all.Should().HaveCountGreaterThan(500);
        all.Should().OnlyContain(row => row.Place.StartsWith(row.Folder));
    }

    [Theory]
    [InlineData("210800")]
    [InlineData("440300")]
    [InlineData("100000")]
    public void Tables_of_a_place_are_those_of_its_province_and_of_the_nation(string place)
    {
        string[] provinces = [place[..2], PlaceCodes.Nation[..2]];

        Keys(CatalogueWages.Embedded.For(place))
            .Should()
            .Equal(Keys(CatalogueWages.Embedded.All).Where(key => provinces.Contains(key[..2])));
        CatalogueRates
            .Embedded.For(place)
            .Rates.Should()
            .HaveCount(CatalogueRates.Embedded.All.Rates.Count(rate => provinces.Contains(rate.Place[..2])));
    }

    [Fact]
    public void Find_reads_the_files_of_one_place_only()
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Fresh();

        RuleSet set = catalogue.Find("110101", Insurance.Pension, 2025)!;

        set.Id.ToString().Should().Be("110000/pension/2025");
        FilesRead(catalogue).Should().Equal([.. OfTheNation, "rules/110000-beijing/2019-pension.json"]);
    }

    [Fact]
    public void Not_covered_is_answered_from_the_index_alone()
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Fresh();

        Fault fault = NotCoveredFaults.NotCovered(catalogue, "350300", Insurance.Pension, 2001);

        fault.Nearest.Should().StartWith("350000/pension");
        FilesRead(catalogue).Should().BeEmpty();
    }

    [Fact]
    public void Directory_reads_only_the_embedded_files_that_it_extends()
    {
        using RuleFolder folder = new();
        folder.With(
            "next.json",
            """
            { "format": 1, "jurisdiction": "210800", "insurance": "pension", "contributionYears": { "from": 2030 },
              "extends": "210000/pension/2026", "source": { "document": "X" } }
            """
        );

        RuleSetCatalogue catalogue = RuleSetCatalogue.Fresh().WithDirectory(folder.FullName);

        FilesRead(catalogue).Should().Equal(["next.json", .. OfTheNation, "rules/210000-liaoning/2025-pension.json"]);
    }

    private static IEnumerable<string> FilesRead(RuleSetCatalogue catalogue) =>
        catalogue
            .Ids.Select(id => catalogue.FileOf(id)!)
            .Where(file => file.IsRead)
            .Select(file => file.Layer.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(PublishedWages wages) =>
        wages.All.Select(row => $"{row.Place} {row.Population} {row.ContributionYear} {row.FigureEn}");

    private static string Province(RuleFileText file) => file.Name.Substring(Folder.Length, 2);
}
