using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>The result to the letter: names, order, money with two decimals, Chinese readable.</summary>
public sealed partial class ResultJsonTest
{
    [Fact]
    public void Write_gives_the_exact_bytes_of_a_result()
    {
        string json = Asked.Text(
            """
            {"requestId":"批-1","jurisdiction":"230602","contributionYear":2011,"insurance":"pension",
            "referenceWages":{"province":{"annual":27334}},
            "employer":{"id":"E1","kind":"enterprise","priorYearMonthlyTotalWages":5000,"provisionalBase":5000,"provisionalMonths":2},
            "persons":[{"id":"P1","category":"employee","priorYearMonthlyWage":1500,"provisionalBase":1500.5,"provisionalMonths":3},
            {"id":"P2","category":"rehiredRetiree","exemptionProof":true,"priorYearMonthlyWage":100}]}
            """
        );

        Masked(json)
            .Should()
            .Be(
                """{"format":1,"requestId":"批-1","jurisdiction":"230602","contributionYear":2011,"insurance":"pension","""
                    + """
                    "referenceWage":{"value":2277.83,"scope":"province","origin":"request"},
                    """
                    + """
                    "ruleSet":{"id":"230600/pension/2011","document":"庆社险函〔2011〕3号","layers":["100000/pension/2011"],"origin":"embedded","hash":"sha256:…","engineVersion":"…"},
                    """
                    + """
                    "employer":{"id":"E1","base":5000.00,"status":"determined","rule":"own-total","article":"二(一)","adjustment":0.00},
                    """
                    + """
                    "persons":[{"id":"P1","base":1500.00,"status":"determined","rule":"own-wage","article":"二(二)","adjustment":-1.50},
                    """
                    + """
                    {"id":"P2","base":null,"status":"notInsured","rule":"not-insured","article":"四.4"}],
                    """
                    + """
                    "findings":[{"code":"negative-true-up","path":"/persons/0","zh":"补差为负（-1.50）；四.3 只说补收，不说退还",
                    """
                    + """
                    "en":"negative true-up (-1.50); 四.3 speaks of collecting the difference (补收) only"}]}
                    """
            );
    }

    [Fact]
    public void Write_leaves_absent_values_out_and_gives_null_for_an_absent_base()
    {
        string json = Asked.Text(
            """{"jurisdiction":"210200","contributionYear":2009,"insurance":"pension","asKnownOn":"2000-01-01","persons":[{"id":"F1","category":"flexibleWorker"}]}"""
        );

        Masked(json)
            .Should()
            .Be(
                """{"format":1,"jurisdiction":"210200","contributionYear":2009,"insurance":"pension","""
                    + """
                    "ruleSet":{"id":"210000/pension/2009","document":"辽社险函[2006]89号","layers":["100000/pension/2009"],"origin":"embedded","hash":"sha256:…","engineVersion":"…"},
                    """
                    + """
                    "persons":[{"id":"F1","base":null,"status":"undetermined","missing":["referenceWages.city"]}]}
                    """
            );
    }

    [Fact]
    public void Write_names_the_rule_and_no_article_for_not_applicable()
    {
        string json = Asked.Text(
            """{"jurisdiction":"210200","contributionYear":2009,"insurance":"pension","referenceWages":{"city":2859},"employer":{"id":"S","kind":"soleProprietor"},"persons":[]}"""
        );

        json.Should().Contain("""{"value":2859.00,"scope":"city","population":"onPost","origin":"request"}""");
        json.Should()
            .EndWith(
                """"employer":{"id":"S","base":null,"status":"notApplicable","rule":"sole-proprietor"},"persons":[]}""""
            );
    }

    [Fact]
    public void Write_returns_ids_unchanged()
    {
        foreach (string id in new[] { "\"quoted\"", "a\\b", "line\nbreak", "🀄", "<&>'", " padded " })
        {
            string json = Asked.Daqing().Replace("\"P1\"", JsonSerializer.Serialize(id), StringComparison.Ordinal);
            Asked.Answer(json).GetProperty("persons")[0].GetProperty("id").GetString().Should().Be(id);
        }
    }

    [Fact]
    public void Write_gives_the_same_values_compact_and_indented()
    {
        byte[] compact = BasesJson.Write(Asked.Of(Asked.Daqing("\"determinedBase\":1")));
        byte[] indented = BasesJson.Write(Asked.Of(Asked.Daqing("\"determinedBase\":1")), indented: true);

        compact.Should().NotContain((byte)'\n');
        string text = Encoding.UTF8.GetString(indented);
        text.Should().Contain("\n").And.NotContain("\r");
        JsonSerializer
            .Serialize(JsonDocument.Parse(indented))
            .Should()
            .Be(JsonSerializer.Serialize(JsonDocument.Parse(compact)));
    }

    [Fact]
    public void Write_gives_the_exact_bytes_of_an_error() =>
        Asked
            .Text(
                """{"requestId":"r","jurisdiction":"230600","contributionYear":2011,"insurance":"pensoin","persons":[]}"""
            )
            .Should()
            .Be(
                """{"requestId":"r","error":{"kind":"invalidRequest","faults":[{"code":"unknownValue","path":"/insurance","found":"pensoin","""
                    + """
                    "allowed":"pension, medical, unemployment, workInjury, maternity","nearest":"pension",
                    """
                    + """
                    "zh":"未知的取值“pensoin”（是否指“养老保险（pension）”？）；可取：养老保险（pension）、医疗保险（medical）、失业保险（unemployment）、工伤保险（workInjury）、生育保险（maternity）",
                    """
                    + """
                    "en":"unknown value \"pensoin\" (did you mean \"pension\"?); allowed: pension, medical, unemployment, work injury (workInjury), maternity"}]}}
                    """
            );

    private static string Masked(string json) =>
        EngineVersion().Replace(Hash().Replace(json, "sha256:…"), "\"engineVersion\":\"…\"");

    [GeneratedRegex("sha256:[0-9a-f]{64}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hash();

    [GeneratedRegex("\"engineVersion\":\"[0-9]+\\.[0-9]+\\.[0-9]+[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EngineVersion();
}
