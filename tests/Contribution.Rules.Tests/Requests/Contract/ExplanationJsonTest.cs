using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Tests.Explaining;

namespace Contribution.Rules.Tests.Requests.Contract;

public sealed class ExplanationJsonTest
{
    private static readonly BasesRequest Request = Ask.Request(
        WorkedRequests.Named("daqing-true-up-after-late-publication-both-signs")
    );

    [Fact]
    public void Write_gives_money_two_decimals_and_exact_numbers_as_texts()
    {
        string json = Text(ExplanationJson.Write(ContributionRules.Default.Explain(Request, "P1")));

        json.Should().StartWith("[{\"format\":1,\"requestId\":\"daqing-true-up-after-late-publication-both-signs\",");
        json.Should()
            .Contain(
                "\"answer\":{\"id\":\"P1\",\"base\":1366.70,\"status\":\"determined\",\"rule\":\"floor\",\"article\":\"二(二)\",\"adjustment\":739.50}"
            );
        json.Should()
            .Contain(
                "\"arithmetic\":[{\"name\":\"base\",\"formula\":\"floor\",\"text\":\"0.60 × 2277.83 = 1366.698 → 1366.70\",\"exact\":\"1366.698\",\"rounded\":1366.70}]"
            );
        json.Should().Contain("\"outcome\":\"silenced\"").And.Contain("\"silencedBy\":[\"floor\"]");
    }

    [Fact]
    public void Write_gives_null_for_an_unknown_total()
    {
        BasesRequest request = Ask.Request(
            WorkedRequests.Named("daqing-retiree-without-proof-elsewhere-with-unknown-wage")
        );

        Text(ExplanationJson.Write(ContributionRules.Default.ExplainEmployer(request)))
            .Should()
            .Contain(
                "\"totals\":{\"individualBases\":3366.70,\"exemptWages\":null,\"exemptWagesOutside\":0.00,\"headcount\":3,"
            );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_with_explanations_adds_one_property_to_the_result(bool indented)
    {
        var computed = (Outcome<BasesResult>.Computed)ContributionRules.Default.ComputeBases(Request);
        var explained = (Outcome<ImmutableArray<Explanation>>.Computed)ContributionRules.Default.ExplainAll(Request);

        string plain = Text(BasesJson.Write(computed, indented));
        string with = Text(ExplanationJson.Write(computed.Result, explained.Result, indented));

        with.Should().StartWith(plain.TrimEnd('}', '\n') + ",");
        using JsonDocument document = JsonDocument.Parse(with);
        JsonProperty last = document.RootElement.EnumerateObject().Last();
        last.Name.Should().Be("explanations");
        last.Value.EnumerateArray()
            .Select(why => why.GetProperty("answer").GetProperty("id").GetString())
            .Should()
            .Equal("E10", "P1", "P2", "P3");
    }

    [Fact]
    public void Write_gives_a_fault_as_for_results()
    {
        Text(ExplanationJson.Write(ContributionRules.Default.Explain(Request, "P9")))
            .Should()
            .StartWith(
                "{\"requestId\":\"daqing-true-up-after-late-publication-both-signs\",\"error\":{\"kind\":\"invalidRequest\",\"faults\":[{\"code\":\"unknownReference\",\"path\":\"/persons\","
            );
    }

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
