using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Authoring;
using Contribution.Rules.Authoring.Releases;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Building;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Wages;
using Contribution.Rules.Tests.Requests;

namespace Contribution.Rules.Tests.Json;

/// <summary>Every reader of JSON, with texts of which some bytes were changed: faults come of it, and no exception.</summary>
public sealed class ByteFuzzTest
{
    private const int Rounds = 1500;

    private const string SampleFile = """
        { "format": 1, "jurisdiction": "990600", "insurance": "pension", "contributionYears": { "from": 2011 },
          "source": { "document": "d", "issued": "2011-05-27" }, "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
          "referenceWage": "city", "rounding": { "step": 1, "mode": "halfEven" }, // a comment
          "parameters": { "floorRatio": 0.60, "ceilingRatio": { "value": 3.00, "article": "2" } },
          "amounts": { "floor": { "value": "floorRatio * referenceWage", "article": "1" },
                       "ceiling": { "value": "ceilingRatio * referenceWage", "article": "1" } },
          "ordered": [ ["floor", "ceiling"] ], "define": { "known": "person.priorYearMonthlyWage != null" },
          "individualBase": [ { "id": "own", "article": "2", "when": "known", "base": "min(max(person.priorYearMonthlyWage, floor), ceiling)" } ],
          "employerBase": [ { "id": "none", "article": "3", "when": "true", "status": "notApplicable" } ],
          "invariants": [ { "id": "i", "for": "individualBase", "holds": "base >= 0" } ] }
        """;

    private static readonly string[] Inserted =
    [
        ",",
        "}",
        "]",
        "{",
        "[",
        ":",
        "\"",
        "\\",
        "\\ud800",
        "\\u0000",
        "null",
        "1e999999999",
        "-",
        "0.",
        "\0",
        "\u00ff",
        "//",
        "/*",
        "\n",
    ];

    [Fact]
    public void BasesJson_throws_nothing_for_any_bytes() =>
        Fuzz(
            Asked.Daqing("\"name\":\"\\u738b芳\",\"priorYearMonthlyWage\":3000.00,\"correction\":\"none\""),
            utf8 =>
            {
                Outcome<BasesResult>? invalid = BasesJson.Read(utf8, out BasesRequest? request);
                BasesJson.Write(invalid ?? ContributionRules.Default.ComputeBases(request!));
            }
        );

    [Fact]
    public void Rule_files_throw_nothing_for_any_bytes() =>
        Fuzz(
            SampleFile,
            utf8 =>
            {
                List<Fault> faults = [];
                if (Layer.Read(new RuleFileText("f.json", utf8, RuleSetOrigin.Directory, new([])), faults) is { } layer)
                {
                    RuleSetBuilder.Build([layer.In(layer.File.ContributionYears.From)], FigureSource.Nothing, faults);
                }
            }
        );

    [Fact]
    public void Case_files_throw_at_most_a_JsonException_for_any_bytes() =>
        Fuzz(
            """
            {"cases":[{"name":"n\u738b","article":"1","arithmetic":"1 + 1","request":{"a":["\u738b",1.50]},"expect":{"b":null}}]}
            """,
            utf8 =>
            {
                try
                {
                    foreach (WorkedCase worked in WorkedCase.Read("c.json", utf8))
                    {
                        worked.Differences(worked.Compute(ContributionRules.Default));
                    }
                }
                catch (JsonException)
                {
                    // As documented.
                }
            }
        );

    [Fact]
    public void Tables_throw_nothing_for_any_bytes() =>
        Fuzz(
            File("rules/230000-heilongjiang/reference-wages.json"),
            utf8 => WageFileReader.Read(new RuleFileText("t.json", utf8, RuleSetOrigin.Directory, new([])), [])
        );

    [Fact]
    public void Ledgers_throw_nothing_for_any_bytes() =>
        Fuzz(ShortLedger(), utf8 => ReleaseFileReader.Read("released.json", utf8, []));

    private static void Fuzz(string text, Action<byte[]> read)
    {
        byte[] whole = Encoding.UTF8.GetBytes(text);
        read([.. whole, (byte)',']);
        Random dice = new(2011);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] changed = Changed(whole, dice);
            try
            {
                read(changed);
            }
            catch (Exception thrown)
            {
                Assert.Fail($"of {Convert.ToBase64String(changed)} in round {round}: {thrown}");
            }
        }
    }

    private static byte[] Changed(byte[] whole, Random dice)
    {
        List<byte> bytes = [.. whole];
        for (int change = dice.Next(1, 4); change > 0; change--)
        {
            int at = dice.Next(bytes.Count + 1);
            switch (dice.Next(4))
            {
                case 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Inserted[dice.Next(Inserted.Length)]));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)dice.Next(256);
                    break;
                case 2:
                    int length = Math.Min(dice.Next(8), bytes.Count - at);
                    bytes.RemoveRange(at, length);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The ledger with few of its rule sets: of all its bytes hardly one is anything but a digit of a hash.</summary>
    private static string ShortLedger()
    {
        JsonNode ledger = JsonNode.Parse(File("rules/released.json"))!;
        JsonObject sets = ledger["ruleSets"]!.AsObject();
        string[] plain = [.. sets.Where(set => set.Value!["retroactive"] is null).Select(set => set.Key)];
        foreach (string id in plain.Skip(20))
        {
            sets.Remove(id);
        }

        return ledger.ToJsonString();
    }

    private static string File(string name)
    {
        using Stream stream = typeof(ContributionRules).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
