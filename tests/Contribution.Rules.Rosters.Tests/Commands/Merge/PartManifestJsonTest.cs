using System.Text;
using Contribution.Rules.Rosters.Commands.Merge;

namespace Contribution.Rules.Rosters.Tests.Commands.Merge;

public sealed class PartManifestJsonTest
{
    private const string Manifest = """
        {
          "format": 2, "part": 1, "parts": 2, "engineVersion": "1.0", "ruleSet": "r", "ruleSetHash": "h",
          "jurisdiction": "230600", "contributionYear": 2011, "insurance": "pension", "language": "en",
          "byteOrderMark": false, "nonDataRows": 1, "hasUnplaced": false, "personsByStatus": [2,0,0,0,0,0],
          "personLines": { "bytes": 1, "rows": 2, "sum": 0, "sha256": "s" },
          "employerLines": { "bytes": 1, "rows": 1, "sum": 0, "sha256": "s" },
          "rejects": { "bytes": 1, "rows": 0, "sum": 0, "sha256": "s" }
        }
        """;

    [Fact]
    public void Read_takes_a_manifest_without_further_spells_as_none() =>
        Read(Manifest).Should().Match<PartManifest>(part => part.NonDataRows == 1 && part.FurtherSpells == 0);

    [Theory]
    [InlineData("[2,0,0,0,0,0]", "[9223372036854775807,1,0,0,0,0]", "personsByStatus")]
    [InlineData("[2,0,0,0,0,0]", "[3,-1,0,0,0,0]", "personsByStatus")]
    [InlineData("\"nonDataRows\": 1", "\"nonDataRows\": 9223372036854775807", "nonDataRows")]
    [InlineData("\"nonDataRows\": 1", "\"nonDataRows\": 1, \"furtherSpells\": -1", "furtherSpells")]
    [InlineData("\"rows\": 1,", "\"rows\": 9223372036854775807,", "employerLines")]
    [InlineData("\"rows\": 0,", "\"rows\": -1,", "rejects")]
    public void Read_refuses_figures_that_are_no_counts_of_rows(string figure, string wrong, string named)
    {
        Action read = () => Read(Manifest.Replace(figure, wrong, StringComparison.Ordinal));

        read.Should().Throw<PartsException>().WithMessage($"part.json: it is not the manifest of a part ({named})");
    }

    [Fact]
    public void Read_refuses_sums_that_cannot_be_added()
    {
        const string Due = """
            "due": {
              "from": "2025-01", "through": "2025-06", "floating": 1, "ratesHash": "h", "refused": [],
              "insurances": [{ "insurance": "pension", "ruleSet": "r", "ruleSetHash": "h", "referenceWage": null }],
              "tally": { "employers": 1, "employee": 79000000000000000000000000000, "employer": 79000000000000000000000000000 }
            }, "rejects"
            """;
        Action read = () => Read(Manifest.Replace("\"rejects\"", Due, StringComparison.Ordinal));

        read.Should().Throw<PartsException>().WithMessage("part.json: it is not the manifest of a part (due)");
    }

    [Fact]
    public void Check_names_the_first_of_very_many_missing_parts()
    {
        PartManifest manifest = Read(
            Manifest.Replace("\"parts\": 2", "\"parts\": 2147483647", StringComparison.Ordinal)
        );

        Action check = () => PartSet.Check([new PartFolder("part1", manifest, _ => Stream.Null)]);

        check.Should().Throw<PartsException>().WithMessage("missing: part 2, 3, 4, * of 2147483647");
    }

    private static PartManifest Read(string json) => PartManifestJson.Read("part.json", Encoding.UTF8.GetBytes(json));
}
